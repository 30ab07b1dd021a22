import { expect, test } from "vitest";
import { judged } from "./recordProof";

test("an event holds only when every step was judged and holds", () => {
  expect(judged([{ holds: true }, { holds: true }])).toBe("holds");
  expect(judged([{ holds: true }, { holds: undefined }])).toBe("cannot");
  expect(judged([{ holds: undefined }, { holds: false }])).toBe("fails");
});
