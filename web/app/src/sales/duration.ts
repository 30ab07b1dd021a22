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
