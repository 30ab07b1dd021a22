import type { TFunction } from "i18next";
import { localDay } from "~/ui/time";
import type { TimelineQuery } from "./queries";

/** The first instant of a day where the person sits, or of one after it. */
function startOf(day: string, later = 0): string | undefined {
  const start = new Date(`${day}T00:00`);
  if (Number.isNaN(start.getTime())) return undefined;
  start.setDate(start.getDate() + later);
  return start.toISOString();
}

/** Filters as they stand in the address, as the API takes them. The last day is meant with all of it. */
export function queryOf({ source, from, to }: Record<string, string>): TimelineQuery {
  const first = from === undefined ? undefined : startOf(from);
  const end = to === undefined ? undefined : startOf(to, 1);
  return {
    ...(source === undefined ? {} : { source: source.split(",") }),
    ...(first === undefined ? {} : { from: first }),
    ...(end === undefined ? {} : { to: end }),
  };
}

export const isToday = (day: string) => day === localDay(new Date().toISOString());

/** "Today", "Yesterday", or the day in full. */
export function dayTitle(day: string, t: TFunction, now = new Date()): string {
  const before = new Date(now);
  before.setDate(now.getDate() - 1);
  if (day === localDay(now.toISOString())) return t("timeline.today");
  if (day === localDay(before.toISOString())) return t("timeline.yesterday");
  return new Intl.DateTimeFormat(undefined, { dateStyle: "full" }).format(new Date(`${day}T00:00`));
}
