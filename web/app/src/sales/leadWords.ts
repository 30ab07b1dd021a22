import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "~/records/fieldWords";
import { exactly } from "~/ui/time";
import { leadWords, useLeadLabels } from "./leadLabels";
import type { Status, Temperature } from "./model";
import { useMoney } from "./queries";

const MONEY = new Set(["budget.min", "budget.max", "budget.quoted", "property.value"]);

/** How a lead calls its fields and their values, also those that only its timeline shows. */
export function useLeadWords(): FieldWords {
  const { t } = useTranslation();
  const labels = useLeadLabels();
  const money = useMoney();
  return useMemo(() => {
    const all: Record<string, string> = {
      ...labels,
      status: t("leads.status"),
      lostTo: t("leadPage.lostTo"),
      score: t("leads.score"),
      temperature: t("leads.temperature"),
      scoreByHand: t("timeline.field.scoreByHand"),
      owner: t("timeline.field.owner"),
      territory: t("timeline.field.territory"),
      dueAt: t("timeline.field.dueAt"),
      member: t("timeline.field.member"),
      name: t("timeline.field.name"),
    };
    return {
      label: (field) => all[field] ?? field,
      value: (field, value) => {
        if (value === undefined || value === null) return undefined;
        if (field === "status") return t(`leads.statuses.${value as Status}`);
        if (field === "temperature") return t(`leads.temperatures.${value as Temperature}`);
        if (field === "dueAt" && typeof value === "string") return exactly(value);
        if (MONEY.has(field)) return money(Number(value));
        // A yes or no of its own is said as any other.
        return field === "budget.decisionMaker" ? undefined : leadWords(field, value);
      },
    };
  }, [t, labels, money]);
}
