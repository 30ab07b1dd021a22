import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { t as say } from "~/i18n";
import type { Source, Urgency } from "./model";
import { fieldsQuery } from "~/records/fields/queries";

/** What each field of a lead is called: for the summary and the conflict dialog. */
export function useLeadLabels(): Record<string, string> {
  const { t } = useTranslation();
  const own = useQuery(fieldsQuery("leads"));
  const budget = ["min", "max", "confirmed", "decisionMaker", "competitorQuotes", "quoted"] as const;
  const property = ["value", "type", "yearBuilt", "roofType", "roofAgeYears", "roofSizeSqft"] as const;
  const address = ["street", "region", "country", "latitude", "longitude"] as const;
  return {
    firstName: t("leadForm.firstName"),
    lastName: t("leadForm.lastName"),
    company: t("leads.company"),
    phone: t("leads.phone"),
    alternatePhone: t("leads.alternatePhone"),
    email: t("leads.email"),
    address: t("leadForm.place"),
    "address.city": t("leads.city"),
    "address.postcode": t("leads.postcode"),
    ...Object.fromEntries(address.map((name) => [`address.${name}`, t(`leadForm.${name}`)])),
    property: t("leadForm.property"),
    ...Object.fromEntries(property.map((name) => [`property.${name}`, t(`leadForm.${name}`)])),
    need: t("leadForm.work"),
    "need.urgency": t("leads.urgency"),
    "need.description": t("leadForm.description"),
    "need.insuranceClaim": t("leadForm.insuranceClaim"),
    budget: t("leadForm.money"),
    ...Object.fromEntries(budget.map((name) => [`budget.${name}`, t(`leadForm.${name}`)])),
    source: t("leads.source"),
    sourceDetail: t("leads.sourceDetail"),
    tags: t("leads.tags"),
    custom: t("leadForm.own"),
    ...Object.fromEntries((own.data ?? []).map(({ code, label }) => [`custom.${code}`, label])),
  };
}

/** What a chosen value is called, as its field shows it. */
export function leadWords(name: string, value: unknown): string | undefined {
  if (name === "source") return say(`leads.sources.${value as Source}`);
  if (value === "" || value === undefined) return undefined;
  if (name === "need.urgency") return say(`leads.urgencies.${value as Urgency}`);
  if (name === "budget.decisionMaker") return say(value === "yes" ? "leads.yes" : "leadForm.no");
  return undefined;
}
