import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "~/records/fieldWords";
import { useOwnWords } from "~/records/fields/useOwnWords";
import Timeline from "~/records/Timeline";
import { useLeadWords } from "~/sales/leadWords";
import type { Client } from "./edit/queries";

/** What happened with a client, and with the lead that it was, whose fields are called as those of leads are. */
export default function ClientTimeline({ id, lead }: { id: string; lead: string | undefined }) {
  const { t } = useTranslation();
  const ofLead = useLeadWords();
  const words = useMemo<FieldWords>(() => {
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
  return (
    <Timeline
      kind="clients"
      id={id}
      {...(lead === undefined ? {} : { origin: lead })}
      words={useOwnWords("clients", words)}
    />
  );
}
