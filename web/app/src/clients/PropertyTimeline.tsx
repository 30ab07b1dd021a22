import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "~/records/fieldWords";
import { useOwnWords } from "~/records/fields/useOwnWords";
import Timeline from "~/records/Timeline";

/** What happened with a property. */
export default function PropertyTimeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useMemo<FieldWords>(() => {
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
  return <Timeline kind="properties" id={id} words={useOwnWords("properties", words)} />;
}
