const DAY = 86_400_000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", DAY],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

const zoneOf = (zone: string | undefined) => (zone === undefined ? {} : { timeZone: zone });

/** The full truth of an instant: date, time and zone. */
export function exactly(at: string, zone?: string): string {
  return new Intl.DateTimeFormat(undefined, {
    dateStyle: "medium",
    timeStyle: "long",
    ...zoneOf(zone),
  }).format(new Date(at));
}

export function dayOf(at: string, zone?: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", ...zoneOf(zone) }).format(new Date(at));
}

const two = (part: number) => String(part).padStart(2, "0");

/** The day of an instant where the person sits, as a date field holds it: 2026-11-20. */
export function localDay(at: string): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** A day, or an instant in words: where it is no midnight here, with its time. */
export function dayOrInstant(value: string): string {
  const at = new Date(value.includes("T") ? value : `${value}T00:00`);
  if (Number.isNaN(at.getTime())) return value;
  const midnight = at.getHours() === 0 && at.getMinutes() === 0;
  return new Intl.DateTimeFormat(undefined, {
    dateStyle: "medium",
    ...(midnight ? {} : { timeStyle: "short" }),
  }).format(at);
}

/** The wall clock of an instant, to the second: for "as of". */
export function clockOf(at: number, zone?: string): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: "medium", hourCycle: "h23", ...zoneOf(zone) }).format(at);
}

/** "3 hours ago" or "in 2 days" up to a week; beyond it, the date. */
export function relatively(at: string, now: number, zone?: string): string {
  const distance = new Date(at).getTime() - now;
  if (Math.abs(distance) > 7 * DAY) return dayOf(at, zone);
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
  for (const [unit, size] of steps) {
    if (Math.abs(distance) >= size) return format.format(Math.trunc(distance / size), unit);
  }
  return format.format(0, "minute");
}

/** The time of the clock, to the minute, under a heading that says the day. */
export const timeOf = (at: string) => new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(new Date(at));
