import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "~/api/contract";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { scheduleQuery } from "./queries";

type Entry = Schemas["ScheduleView"]["items"][number];

const idOf = (row: Entry) => row.name;
const nameOf = (row: Entry) => row.label;

function LastRound({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const last = entry.last;
  if (last === undefined)
    return <StatusBadge kind="unknown">{entry.forEachFirm ? t("jobs.noRound") : t("jobs.platform")}</StatusBadge>;
  return last.failures === 0 ? (
    <StatusBadge kind="good">{t("jobs.roundGood")}</StatusBadge>
  ) : (
    <StatusBadge kind="stop">{t("jobs.roundFailed", { count: last.failures })}</StatusBadge>
  );
}

/** What comes round by itself, and how its last round went. */
export function Schedule() {
  const { t } = useTranslation();
  const schedule = useQuery(scheduleQuery);
  const columns = useMemo<Column<Entry>[]>(
    () => [
      { id: "label", header: t("jobs.job"), fixed: true, card: "title", cell: nameOf },
      { id: "every", header: t("jobs.every"), card: "fact", cell: (row) => t("jobs.seconds", { count: row.seconds }) },
      { id: "state", header: t("jobs.lastRound"), card: "status", cell: (row) => <LastRound entry={row} /> },
      {
        id: "started",
        header: t("jobs.started"),
        card: "fact",
        cell: (row) => (row.last === undefined ? "–" : <Instant at={row.last.startedAt} />),
      },
      { id: "error", header: t("jobs.error"), cell: (row) => row.last?.error ?? "–" },
    ],
    [t],
  );
  return (
    <DataTable
      label={t("jobs.schedule")}
      columns={columns}
      rows={schedule.data}
      rowId={idOf}
      rowName={nameOf}
      failure={schedule.error ?? undefined}
      onRetry={() => void schedule.refetch()}
      empty={<EmptyState kind="nothing" title={t("jobs.empty")} text={t("jobs.emptyText")} />}
    />
  );
}
