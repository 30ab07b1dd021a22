import { useTranslation } from "react-i18next";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import type { Purge } from "./queries";

const kinds: Record<Purge["status"], StatusKind> = {
  requested: "attention",
  approved: "information",
  done: "good",
  declined: "stop",
  withdrawn: "idle",
};

/** How far a purge has come; while it goes on, how much of it is gone. */
export function PurgeStatus({ purge }: { purge: Purge }) {
  const { t } = useTranslation();
  const { erased, versions } = purge;
  return (
    <StatusBadge kind={kinds[purge.status]}>
      {[
        t(`keeping.statuses.${purge.status}`),
        purge.status === "approved" ? t("keeping.erasedOf", { erased, versions }) : undefined,
      ]
        .filter(Boolean)
        .join(", ")}
    </StatusBadge>
  );
}
