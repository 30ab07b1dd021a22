import type { TFunction } from "i18next";

const browsers: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS/, "macOS"],
  [/Linux/, "Linux"],
];

const first = (agent: string, known: [RegExp, string][]) => known.find(([pattern]) => pattern.test(agent))?.[1];

/** "Chrome on Windows": enough to know one's own devices apart. */
export function deviceOf(agent: string | null | undefined, t: TFunction): string {
  const browser = first(agent ?? "", browsers);
  const system = first(agent ?? "", systems);
  if (browser === undefined && system === undefined) return agent ? agent.slice(0, 40) : t("sessions.unknownDevice");
  if (browser === undefined || system === undefined) return browser ?? system ?? "";
  return t("sessions.browserOnSystem", { browser, system });
}
