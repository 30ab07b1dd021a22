import type { TFunction } from "i18next";
import { day } from "~/documents/words";
import type { Appliance, FactGiven, FactLine, Hazard, Source, Tenancy } from "./queries";

/** Those that a person can say. */
export const SOURCES: Source[] = ["told_by_client", "seen_on_site", "public_register", "document", "import"];

/** The answer in a list of choices that is none of the fact's own values. */
export const UNKNOWN = "?";

/** Whether the answer is typed: that it is not known is then said beside it. */
export const isCounted = ({ type }: Pick<FactLine, "type">) => type === "number" || type === "date";

/** A value of a fact as people read it. */
export function valueText(fact: Pick<FactLine, "type" | "choices">, value: string | undefined, t: TFunction): string {
  if (value === undefined) return t("facts.notKnown");
  switch (fact.type) {
    case "yes_no":
      return value === "yes" ? t("leads.yes") : t("leadForm.no");
    case "date":
      return day(value);
    case "choice":
      return fact.choices.find((choice) => choice.code === value)?.label ?? value;
    case "number":
      return value;
  }
}

/** Where an answer comes from, since when it is true, and what was noted. */
export const originText = ({ source, trueFrom, note }: FactGiven, t: TFunction) =>
  [
    trueFrom === undefined ? undefined : t("facts.since", { day: day(trueFrom) }),
    note !== undefined && source === "postcode" ? note : t(`facts.sources.${source}`),
    source === "postcode" ? undefined : note,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");

type Named = Pick<Appliance, "fuel" | "kind" | "room">;

export const applianceText = ({ fuel, kind, room }: Named, t: TFunction) =>
  t("appliances.what", {
    fuel: t(`appliances.fuels.${fuel}`),
    kind: t(`appliances.kinds.${kind}`).toLowerCase(),
    room,
  });

export const tenancyText = ({ kind, startsOn }: Pick<Tenancy, "kind" | "startsOn">, t: TFunction) =>
  t("tenancies.what", { kind: t(`tenancies.kinds.${kind}`), day: day(startsOn) });

export const hazardText = ({ kind, awareOn }: Pick<Hazard, "kind" | "awareOn">, t: TFunction) =>
  t("hazards.what", { kind: t(`hazards.kinds.${kind}`), day: day(awareOn) });

/** What a form holds, without what was left empty. */
export const textsOf = <V extends object>(values: V): V =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, typeof value === "string" ? value.trim() : value])
      .filter(([, value]) => value !== "" && value !== null && value !== undefined),
  ) as V;

/** Whether the server says that a command on a record would be accepted. */
export const allowed = ({ commands }: Pick<Appliance | Tenancy | Hazard, "commands">, command: string) =>
  commands.some((each) => each.name === command && each.allowed);

/** What is known of a deposit; nothing where nothing is. */
export function depositText({ depositTaken, depositReceivedOn }: Tenancy, t: TFunction): string {
  if (depositTaken === undefined) return "";
  if (!depositTaken) return t("tenancies.noDeposit");
  return depositReceivedOn === undefined
    ? t("tenancies.depositTaken")
    : t("tenancies.depositReceived", { day: day(depositReceivedOn) });
}
