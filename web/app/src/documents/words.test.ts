import { describe, expect, test } from "vitest";
import { day, nameOf, size, tagsIn } from "./words";

describe("words of documents", () => {
  test("a length is said in the unit that people use for it", () => {
    expect(size(67)).toBe("67 bytes");
    expect(size(1)).toBe("1 byte");
    expect(size(25_300)).toBe("25 kB");
    expect(size(1_440_000)).toBe("1.4 MB");
    expect(size(100_000_000_000)).toBe("100 GB");
  });

  test("a document is called like its file, without the ending", () => {
    expect(nameOf("Gas safety 2026.pdf")).toBe("Gas safety 2026");
    expect(nameOf("v1.2 plan.docx")).toBe("v1.2 plan");
    expect(nameOf(".env")).toBe(".env");
    expect(nameOf("README")).toBe("README");
  });

  test("tags stand between commas", () => {
    expect(tagsIn(" roof, north ,, ")).toEqual(["roof", "north"]);
    expect(tagsIn("")).toEqual([]);
  });

  test("a day is the same in every zone", () => {
    expect(day("2030-05-31")).toBe("May 31, 2030");
  });
});
