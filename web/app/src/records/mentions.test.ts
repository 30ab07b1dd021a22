import { describe, expect, it } from "vitest";
import { matching, partsOf, readable, typedName, written } from "./mentions";

const ann = { id: "01930000-0000-7000-8000-00000000000a", name: "Ann Kowalski" };
const annB = { id: "01930000-0000-7000-8000-00000000000b", name: "Ann" };
const bob = { id: "01930000-0000-7000-8000-00000000000c", name: "Bob" };
const all = [annB, ann, bob];

describe("mentions", () => {
  it("are written as ids, the longest name first", () => {
    expect(written("@Ann Kowalski and @Ann, see @Bob", all)).toBe(`<@${ann.id}> and <@${annB.id}>, see <@${bob.id}>`);
  });

  it("are no mentions within other words and of unknown names", () => {
    expect(written("@Bobby bob@example.com @Carl @", all)).toBe("@Bobby bob@example.com @Carl @");
  });

  it("come back as the text that was typed", () => {
    const text = "Ask @Ann Kowalski\nor @Bob.";
    expect(readable(written(text, all), all)).toBe(text);
  });

  it("take the first of two with one name", () => {
    expect(written("@Bob", [{ id: "chosen", name: "Bob" }, bob])).toBe("<@chosen>");
  });

  it("are shown in parts, also of somebody without a name", () => {
    expect(partsOf(`Ask <@${bob.id}>: <@${ann.id}>`, [bob], "somebody")).toEqual([
      { text: "Ask " },
      { mention: "Bob" },
      { text: ": " },
      { mention: "somebody" },
    ]);
  });

  it("are searched while they are typed", () => {
    expect(typedName("Ask @An", 7)).toEqual({ at: 4, typed: "An" });
    expect(typedName("Ask @Ann Ko later", 11)).toEqual({ at: 4, typed: "Ann Ko" });
    expect(typedName("mail@example", 12)).toBeUndefined();
    expect(typedName("Ask @Ann\nthen", 13)).toBeUndefined();
    expect(typedName("@", 1)).toEqual({ at: 0, typed: "" });
  });

  it("are found by the beginning of any of their names", () => {
    expect(matching(all, "ko")).toEqual([ann]);
    expect(matching(all, "a")).toEqual([annB, ann]);
    expect(matching(all, "bob")).toEqual([]);
  });
});
