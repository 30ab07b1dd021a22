import { expect, test } from "vitest";
import { contested, isEmpty, proposed, swapped } from "./choices";
import type { Preview } from "./queries";

const preview: Preview = {
  kept: "a",
  gone: "b",
  choices: [
    { part: "person", kept: { lastName: "Lee" }, gone: { lastName: "Leigh" }, differs: true },
    { part: "phone", kept: "+1", gone: "+1", differs: false },
    { part: "email", gone: "ann@example.org", differs: true },
    { part: "budget", kept: { confirmed: false }, gone: { confirmed: false, quoted: 900 }, differs: true },
    { part: "tags", kept: ["slate"], gone: [], differs: true },
    { part: "address", kept: { street: "1 Oak" }, gone: {}, differs: true },
  ],
};

test("asks only where both leads say something, and not the same", () => {
  expect(contested(preview).map(({ part }) => part)).toEqual(["person"]);
});

test("proposes the other lead's part only where the kept one says nothing", () => {
  expect([...proposed(preview)]).toEqual(["email", "budget"]);
});

test("choosing the other lead to be kept loses no choice", () => {
  const once = swapped(preview, new Set(["email", "budget"]));
  expect([...once]).toEqual(["person", "address"]);
  expect([...swapped(preview, once)]).toEqual(["email", "budget"]);
});

test("a switch that is off and an empty record say nothing", () => {
  expect(isEmpty({ insuranceClaim: false, description: "" })).toBe(true);
  expect(isEmpty({ value: 0 })).toBe(false);
});
