import type { FieldErrors, FieldValues, Path, UseFormReturn } from "react-hook-form";
import { Problem } from "~/api/problem";
import { labelOf } from "./labels";

export interface ErrorLine {
  name: string;
  label: string;
  message: string;
}

/** `/hours/0/from` → `hours.0.from`; JSON pointer escapes undone. */
export const nameOf = (pointer: string) =>
  pointer
    .replace(/^#?\//, "")
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");

/**
 * Sets the server's field errors on the form; gives back what has no field here, or nothing when all was placed. `within`
 * is the part of the body that the form is.
 */
export function place<T extends FieldValues>(
  problem: Problem,
  form: UseFormReturn<T>,
  fields: string[],
  within = "",
): Problem | undefined {
  const homeless = problem.errors.filter((error) => {
    const inside = error.pointer.startsWith(`${within}/`) ? error.pointer.slice(within.length) : error.pointer;
    const name = nameOf(inside);
    const known = fields.includes(name.split(".")[0] ?? "");
    if (known) form.setError(name as Path<T>, { type: error.code, message: error.message });
    return !known;
  });
  if (problem.errors.length > 0 && homeless.length === 0) return undefined;
  return problem;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Every error of the form, flat and in field order, with the words that stand at the field. */
export function errorLines(errors: FieldErrors, labels: Partial<Record<string, string>>, prefix = ""): ErrorLine[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!isRecord(error)) return [];
    const name = prefix + key;
    if (typeof error["message"] === "string") {
      return [{ name, label: labelOf(name, labels), message: error["message"] }];
    }
    return key === "ref" ? [] : errorLines(error as FieldErrors, labels, `${name}.`);
  });
}
