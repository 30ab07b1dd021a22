import { expect, test } from "vitest";
import { moved, requestOf, valuesOf } from "./captureForms";

test("a field moves by a step and stays at the ends", () => {
  const { fields } = valuesOf(undefined, "Thanks");
  const names = (list: typeof fields) => list.slice(0, 3).map(({ field }) => field);
  expect(names(moved(fields, 1, -1))).toEqual(["last_name", "first_name", "company"]);
  expect(moved(fields, 0, -1)).toBe(fields);
  expect(moved(fields, fields.length - 1, 1)).toBe(fields);
});

test("fields are sent in their order, without those that are not asked", () => {
  const values = valuesOf(undefined, "Thanks");
  const sent = requestOf({ ...values, fields: moved(values.fields, 4, -1) });
  expect(sent.fields).toEqual([
    { field: "last_name", required: true },
    { field: "email", required: true },
    { field: "phone", required: false },
  ]);
});
