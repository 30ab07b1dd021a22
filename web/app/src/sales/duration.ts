const units: [number, "day" | "hour" | "minute" | "second"][] = [
  [86_400, "day"],
  [3_600, "hour"],
  [60, "minute"],
  [1, "second"],
];

/** A length of time in its two largest units: "2 d 4 h", "1 min 12 s". */
export function duration(seconds: number): string {
  let rest = Math.max(0, Math.round(seconds));
  const parts: string[] = [];
  for (const [size, unit] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 || (unit === "second" && parts.length === 0)) {
      parts.push(new Intl.NumberFormat(undefined, { style: "unit", unit, unitDisplay: "narrow" }).format(count));
    }
    if (parts.length === 2) break;
  }
  return parts.join(" ");
}

const LENGTH = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Seconds of a length of time as the server writes it: `PT2M` is 120. */
export function secondsIn(length: string): number {
  const parts = LENGTH.exec(length) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return days * 86_400 + hours * 3_600 + minutes * 60 + seconds;
}

/** The same, as the server takes it. */
export const lengthOf = (seconds: number) => `PT${Math.round(seconds)}S`;
