import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useClientWords, usePropertyWords } from "~/clients/pastWords";
import type { FieldWords } from "~/records/fieldWords";
import Timeline from "~/records/Timeline";
import { useLeadWords } from "~/sales/leadWords";

function useMemberWords(): FieldWords {
  const { t } = useTranslation();
  return useMemo(() => {
    const names: Record<string, string> = {
      role: t("members.role"),
      availability: t("members.availability"),
      capacity: t("members.capacity"),
      skills: t("members.skills"),
    };
    return {
      label: (field) => names[field] ?? field,
      value: (field, value) =>
        field === "availability" && typeof value === "string"
          ? t(`members.availabilities.${value as "active"}`)
          : undefined,
    };
  }, [t]);
}

/** What happened with a member, and what they did with records of all kinds, whose fields are called as each kind calls them. */
export default function MemberTimeline({ id }: { id: string }) {
  const leads = useLeadWords();
  const clients = useClientWords();
  const properties = usePropertyWords();
  const members = useMemberWords();
  const words = useCallback(
    (kind: string) => {
      switch (kind) {
        case "clients":
          return clients;
        case "properties":
          return properties;
        case "members":
          return members;
        default:
          return leads;
      }
    },
    [leads, clients, properties, members],
  );
  return <Timeline kind="members" id={id} words={words} />;
}
