import type { FieldErrors } from "react-hook-form";
import type { Schemas } from "~/api/contract";
import { t } from "~/i18n";

/** As it is typed. */
export interface DayValues {
  before: string;
  every: number | string;
}

const BEFORE_MAX = 365;
const MOST = 12;
const EVERY_MAX = 31;

const parts = (text: string) =>
  text
    .split(/[\s,;]+/)
    .filter((part) => part !== "")
    .map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));

export const listed = (days: readonly number[]) => days.join(", ");

export const valuesOf = ({ before, every }: Schemas["Milestones"]): DayValues => ({ before: listed(before), every });

export const daysOf = ({ before, every }: DayValues): Schemas["Milestones"] => ({
  before: parts(before),
  every: Number(every),
});

export function errorsOf({ before, every }: DayValues): FieldErrors<DayValues> {
  const errors: FieldErrors<DayValues> = {};
  const days = parts(before);
  if (days.length === 0 || days.length > MOST) {
    errors.before = { type: "size", message: t("portfolio.daysMany", { most: MOST }) };
  } else if (days.some((day) => Number.isNaN(day) || day > BEFORE_MAX)) {
    errors.before = { type: "range", message: t("portfolio.daysRange", { most: BEFORE_MAX }) };
  } else if (new Set(days).size < days.length) {
    errors.before = { type: "twice", message: t("portfolio.daysTwice") };
  }
  const round = Number(every);
  if (every === "" || !Number.isInteger(round) || round < 1 || round > EVERY_MAX) {
    errors.every = { type: "range", message: t("portfolio.everyRange", { most: EVERY_MAX }) };
  }
  return errors;
}
