import type { UseFormReturn } from "react-hook-form";
import { expect, test, vi } from "vitest";
import { Problem } from "~/api/problem";
import { place } from "./problems";

const refusal = (pointer: string) =>
  new Problem({
    title: "Not saved",
    status: 400,
    code: "request.invalid",
    requestId: "req-1",
    errors: [{ pointer, code: "phone", message: "No number" }],
  });

test("places an error of the part of the body that the form is", () => {
  const setError = vi.fn();
  const form = { setError } as unknown as UseFormReturn<{ phone: string }>;

  expect(place(refusal("/lead/phone"), form, ["phone"], "/lead")).toBeUndefined();
  expect(setError).toHaveBeenCalledWith("phone", { type: "phone", message: "No number" });
});

test("gives back an error that belongs to no field", () => {
  const setError = vi.fn();
  const form = { setError } as unknown as UseFormReturn<{ phone: string }>;
  const problem = refusal("/createdAt");

  expect(place(problem, form, ["phone"], "/lead")).toBe(problem);
  expect(setError).not.toHaveBeenCalled();
});
