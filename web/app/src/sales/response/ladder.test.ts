import { expect, test } from "vitest";
import { errorsOf, ladderOf, type LadderValues, valuesOf } from "./ladder";

const values: LadderValues = {
  target: 120,
  calls: [
    { rung: "rep", after: 0 },
    { rung: "manager", after: 60 },
    { rung: "owner", after: 60 },
  ],
};

test("shows the ladder in seconds and sends what was shown", () => {
  const ladder = { target: "PT2M", calls: [{ rung: "rep" as const, after: "PT1M30S" }] };
  expect(valuesOf(ladder)).toEqual({ target: 120, calls: [{ rung: "rep", after: 90 }] });
  expect(valuesOf(ladderOf(values))).toEqual(values);
});

test("two may be called at once, but nobody before the one above", () => {
  expect(errorsOf(values)).toEqual({});
  const [first, second] = values.calls;
  if (first === undefined || second === undefined) throw new Error("No calls");
  const errors = errorsOf({ ...values, calls: [second, first] });
  expect(errors.calls?.[0]).toBeUndefined();
  expect(errors.calls?.[1]?.after?.message).toMatch(/60/);
});

test("the promise is between a second and a day, and an empty field is no zero", () => {
  for (const target of [0, 86_401, "" as const]) expect(errorsOf({ ...values, target }).target).toBeDefined();
  expect(errorsOf({ ...values, calls: [{ rung: "rep", after: "" }] }).calls?.[0]?.after).toBeDefined();
});
