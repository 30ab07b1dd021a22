import { expect, test } from "vitest";
import { isBehind, waitingFor } from "./waiting";

const rows = [
  { id: "a", version: 3 },
  { id: "b", version: 1 },
];
const heard = (id: string | undefined, version: number, at = 200, isNew = false) => ({ id, version, at, isNew });
const none = { fresh: 0, changed: 0, many: false };

test("a shown row is behind as long as its version is older than the one that was heard of", () => {
  expect(waitingFor(rows, 100, [heard("a", 4)])).toEqual({ ...none, changed: 1 });
  expect(waitingFor([{ id: "a", version: 4 }], 300, [heard("a", 4)])).toEqual(none);
  // Heard before the answer came, but not yet in it.
  expect(waitingFor(rows, 300, [heard("a", 4, 200)])).toEqual({ ...none, changed: 1 });
});

test("what is not shown and not new waits for nobody", () => {
  expect(isBehind(waitingFor(rows, 100, [heard("c", 9)]))).toBe(false);
});

test("a new lead waits until the rows are asked for again", () => {
  expect(waitingFor(rows, 100, [heard("c", 1, 200, true), heard("b", 1, 200, true)])).toEqual({ ...none, fresh: 1 });
  expect(waitingFor(rows, 300, [heard("c", 1, 200, true)])).toEqual(none);
  // Somebody has worked with it already.
  expect(waitingFor(rows, 100, [heard("c", 2, 200, true)])).toEqual({ ...none, fresh: 1 });
});

test("many changes that name no lead are told as such", () => {
  expect(waitingFor(rows, 100, [heard(undefined, 0)])).toEqual({ ...none, many: true });
  expect(waitingFor(rows, 300, [heard(undefined, 0)])).toEqual(none);
});
