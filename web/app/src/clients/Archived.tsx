import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { StatusBadge, StatusShape } from "~/ui/StatusBadge";

interface StandingProps {
  status: "active" | "archived";
}

/** Said where it is not what one expects. */
export function ArchivedBadge({ status }: StandingProps) {
  const { t } = useTranslation();
  return status === "archived" ? <StatusBadge kind="idle">{t("clientForms.statuses.archived")}</StatusBadge> : null;
}

/** Why it was put aside. */
export function ArchivedNote({ reason }: { reason: string | undefined }) {
  const { t } = useTranslation();
  return reason === undefined ? null : (
    <Alert variant="default" maw={720} mb="md" icon={<StatusShape kind="idle" size={18} />}>
      {t("clientForms.archivedBecause", { reason })}
    </Alert>
  );
}
