/** The zones that this browser knows; the server checks the choice again. */
export const timeZones = () => [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];

export function currencies() {
  const names = new Intl.DisplayNames(undefined, { type: "currency" });
  const first = ["USD", "GBP", "EUR", "CAD", "AUD"];
  const rest = Intl.supportedValuesOf("currency").filter((code) => !first.includes(code));
  return [...first, ...rest].map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
}

export function locales() {
  const names = new Intl.DisplayNames(undefined, { type: "language" });
  return ["en-US", "en-GB"].map((code) => ({ value: code, label: names.of(code) ?? code }));
}
