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
