import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { show } from "~/test/render";
import { FilterChip } from "./FilterChip";
import { dayOrInstant } from "./time";

const field = { id: "createdFrom", label: "Came in from", kind: "date" } as const;
const instant = new Date(2026, 10, 20, 4, 30).toISOString();

const chip = (value: string) => {
  const apply = vi.fn();
  show(<FilterChip field={field} value={value} startsOpen={false} onApply={apply} onRemove={() => undefined} />);
  return apply;
};
const openIt = () => userEvent.click(screen.getByRole("button", { name: /^Came in from: / }));

test("reads an instant as people do, and its date field holds the day", async () => {
  const apply = chip(instant);
  expect(screen.queryByText(instant)).toBeNull();
  expect(screen.getByText(dayOrInstant(instant))).toBeDefined();
  await openIt();
  expect((await screen.findByLabelText<HTMLInputElement>("Came in from", { selector: "input" })).value).toBe(
    "2026-11-20",
  );
  await userEvent.click(screen.getByRole("button", { name: "Apply" }));
  expect(apply).toHaveBeenCalledWith(instant);
});

test("reads a day without the time of its midnight", () => {
  expect(dayOrInstant("2026-11-20")).not.toMatch(/:/);
  expect(dayOrInstant(instant)).toMatch(/:30/);
  expect(dayOrInstant("soon")).toBe("soon");
});
