import type { Schemas } from "~/api/contract";
import { required, z } from "~/app/zod";
import { t } from "~/i18n";

export type Span = Schemas["BusinessCalendarOpenHours"];
export type Day = Span["day"];

export const days: Day[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The day's name in the person's language. */
export const dayName = (day: Day) =>
  new Intl.DateTimeFormat(undefined, { weekday: "long", timeZone: "UTC" }).format(MONDAY + days.indexOf(day) * DAY_MS);

/** Spans in the order of the week, times without seconds as the time field wants them. */
export const hoursOf = (hours: Span[]): Span[] =>
  hours
    .map((span) => ({ ...span, from: span.from.slice(0, 5), until: span.until.slice(0, 5) }))
    .toSorted((a, b) => days.indexOf(a.day) - days.indexOf(b.day) || a.from.localeCompare(b.from));

const span = z
  .object({ day: z.enum(days), from: required(t("calendar.timeMissing")), until: required(t("calendar.timeMissing")) })
  .refine(({ from, until }) => from === "" || until === "" || from < until, {
    path: ["until"],
    message: t("calendar.order"),
  });

const holiday = z.object({ date: required(t("calendar.dateMissing")), name: required(t("calendar.holidayMissing")) });

export const calendarSchema = z.object({ hours: z.array(span), holidays: z.array(holiday) });
export type CalendarValues = z.infer<typeof calendarSchema>;
