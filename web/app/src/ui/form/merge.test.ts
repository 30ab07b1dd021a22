import { expect, test } from "vitest";
import { changed, merge, withLeaves } from "./merge";

const base = { name: "Ann", address: { city: "Troy", street: "" }, tags: ["a"], custom: {} as Record<string, unknown> };

test("what I did not touch takes what others saved, down to the single field", () => {
  const mine = { ...base, address: { city: "Troy", street: "1 Elm St" } };
  const theirs = { ...base, name: "Anna", address: { city: "Flint", street: "" }, custom: { gate: "4711" } };
  expect(merge(base, mine, theirs)).toEqual({
    values: { ...theirs, address: { city: "Flint", street: "1 Elm St" } },
    conflicts: [],
    taken: 3,
  });
});

test("only what both changed, and not alike, is a conflict", () => {
  const mine = { ...base, name: "Anne", tags: ["a", "b"] };
  const theirs = { ...base, name: "Anna", tags: ["a", "b"] };
  expect(merge(base, mine, theirs).conflicts).toEqual([{ name: "name", base: "Ann", mine: "Anne", theirs: "Anna" }]);
});

test("a list is one value unless its rows only change inside", () => {
  const points = (...all: number[]) => ({ rules: all.map((one) => ({ points: one })) });
  expect(merge(points(1, 2), points(9, 2), points(1, 8)).conflicts).toHaveLength(1);
  expect(merge(points(1, 2), points(9, 2), points(1, 8), ["rules"])).toEqual({
    values: points(9, 8),
    conflicts: [],
    taken: 1,
  });
});

test("a field that nobody filled in is no change, whichever way it is empty", () => {
  expect(changed(base, { ...base, custom: { gate: undefined, floor: "" } }).size).toBe(0);
});

test("a draft goes upon a newer record without taking back what changed in it", () => {
  const typed = changed(base, { ...base, name: "Anne" });
  expect(withLeaves({ ...base, address: { city: "Flint", street: "" } }, typed)).toEqual({
    ...base,
    name: "Anne",
    address: { city: "Flint", street: "" },
  });
});
