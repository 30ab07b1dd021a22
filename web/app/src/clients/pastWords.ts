import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "~/records/fieldWords";
import { useLeadWords } from "~/sales/leadWords";
import type { Client } from "./edit/queries";

/** How a client calls its fields; those of the lead that it was as leads call them. */
export function useClientWords(): FieldWords {
  const { t } = useTranslation();
  const ofLead = useLeadWords();
  return useMemo(() => {
    const names: Record<string, string> = {
      kind: t("clientForms.kind"),
      position: t("clientForms.position"),
      street: t("clients.street"),
      city: t("clients.city"),
      region: t("clients.region"),
      postcode: t("clients.postcode"),
      country: t("clients.country"),
    };
    return {
      label: (field) => names[field] ?? ofLead.label(field),
      value: (field, value) =>
        field === "kind" && typeof value === "string"
          ? t(`clientForms.kinds.${value as Client["kind"]}`)
          : ofLead.value(field, value),
    };
  }, [t, ofLead]);
}

/** How a property calls its fields. */
export function usePropertyWords(): FieldWords {
  const { t } = useTranslation();
  return useMemo(() => {
    const names: Record<string, string> = {
      unit: t("propertyForms.unit"),
      street: t("clients.street"),
      city: t("clients.city"),
      region: t("clients.region"),
      postcode: t("clients.postcode"),
      country: t("clients.country"),
    };
    return { label: (field) => names[field] ?? field, value: () => undefined };
  }, [t]);
}
