import type { TFunction } from "i18next";
import { day } from "~/documents/words";
import type { Entry } from "./queries";

type Standing = "known";
type Act = "added";

/** An answer to a fact of a property. */
export const answered = ({ verb, facts }: Entry, t: TFunction) => {
  const value = facts["value"];
  const said = value === "yes" ? t("leads.yes") : value === "no" ? t("leadForm.no") : value;
  return t(`facts.told.${verb as Standing}`, { fact: facts["fact"], value: said, from: day(facts["from"] ?? "") });
};

export const appliance = ({ verb, facts }: Entry, t: TFunction) =>
  t(`appliances.told.${verb as Act}`, {
    what: t("appliances.what", {
      fuel: t(`appliances.fuels.${facts["fuel"] as "gas"}`),
      kind: t(`appliances.kinds.${facts["kind"] as "boiler"}`).toLowerCase(),
      room: facts["room"],
    }),
  });

export const tenancy = ({ verb, facts }: Entry, t: TFunction) =>
  t(`tenancies.told.${verb as Act}`, {
    what: t("tenancies.what", {
      kind: t(`tenancies.kinds.${facts["kind"] as "assured"}`),
      day: day(facts["startsOn"] ?? ""),
    }),
  });

export const hazard = ({ verb, facts }: Entry, t: TFunction) =>
  t(`hazards.told.${verb as Act}`, {
    what: t("hazards.what", {
      kind: t(`hazards.kinds.${facts["kind"] as "emergency"}`),
      day: day(facts["awareOn"] ?? ""),
    }),
  });

export const certificate = ({ verb, facts }: Entry, t: TFunction) =>
  t(`certificates.told.${verb as "submitted"}`, {
    certificate: facts["certificate"],
    day: day(facts["issuedOn"] ?? ""),
  });
