import { expect, test } from "vitest";
import { daysOf, errorsOf, valuesOf } from "./reminderDays";

test("days are read as people write them", () => {
  expect(daysOf({ before: "60, 30;14  7 1,0", every: "7" })).toEqual({ before: [60, 30, 14, 7, 1, 0], every: 7 });
  expect(valuesOf({ before: [60, 0], every: 7 })).toEqual({ before: "60, 0", every: 7 });
});

test.each([
  ["", 7, ["before"]],
  ["soon", 7, ["before"]],
  ["-1", 7, ["before"]],
  ["366", 7, ["before"]],
  ["7, 7", 7, ["before"]],
  ["1 2 3 4 5 6 7 8 9 10 11 12 13", 7, ["before"]],
  ["7", "", ["every"]],
  ["7", 0, ["every"]],
  ["7", 1.5, ["every"]],
  ["7", 32, ["every"]],
  ["365, 0", 31, []],
])("%j and every %j", (before, every, wrong) => {
  expect(Object.keys(errorsOf({ before, every }))).toEqual(wrong);
});
