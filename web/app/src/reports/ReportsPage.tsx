import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { can } from "~/app/permissions";
import { Permitted } from "~/shell/Permitted";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Schedule, schedulesQuery } from "./model";
import { ScheduleMenu } from "./ScheduleMenu";

const ScheduleDialog = lazy(() => import("./ScheduleDialog"));
const idOf = (row: Schedule) => row.id;
const nameOf = (row: Schedule) => row.name;

function When({ schedule }: { schedule: Schedule }) {
  const { t } = useTranslation();
  const { weekday, monthDay, hour } = schedule.cadence;
  const time = `${String(hour).padStart(2, "0")}:00`;
  if (weekday !== undefined)
    return t("reports.everyWeek", { day: t(`reports.weekdays.${String(weekday) as "1"}`), time });
  if (monthDay === 0) return t("reports.everyLast", { time });
  return t("reports.everyMonth", { day: monthDay, time });
}

function Last({ schedule }: { schedule: Schedule }) {
  const { t } = useTranslation();
  const last = schedule.last;
  if (last === undefined) return t("reports.never");
  return (
    <Stack gap={0}>
      <Instant at={last.dueAt} />
      <Text size="xs">{t("reports.sent", { count: last.sent })}</Text>
      {last.withheld === 0 ? null : <Text size="xs">{t("reports.withheld", { count: last.withheld })}</Text>}
      {last.failed === 0 ? null : <Text size="xs">{t("reports.failed", { count: last.failed })}</Text>}
    </Stack>
  );
}

function useColumns(): Column<Schedule>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "name", header: t("reports.name"), fixed: true, card: "title", cell: nameOf },
      {
        id: "state",
        header: t("reports.state"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={row.status === "active" ? "good" : "idle"}>
            {t(`reports.states.${row.status}`)}
          </StatusBadge>
        ),
      },
      { id: "list", header: t("exports.list"), card: "fact", cell: (row) => row.label },
      { id: "format", header: t("exports.format"), cell: (row) => t(`exports.formats.${row.format}`) },
      { id: "when", header: t("reports.when"), card: "fact", cell: (row) => <When schedule={row} /> },
      {
        id: "recipients",
        header: t("reports.recipients"),
        card: "fact",
        cell: (row) => row.recipients.map((each) => each.name).join(", "),
      },
      { id: "last", header: t("reports.last"), card: "fact", cell: (row) => <Last schedule={row} /> },
      {
        id: "next",
        header: t("reports.next"),
        card: "fact",
        cell: (row) => (row.dueAt === undefined ? "–" : <Instant at={row.dueAt} />),
      },
      { id: "owner", header: t("reports.owner"), cell: (row) => row.ownerName },
    ],
    [t],
  );
}

function Schedules() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(schedulesQuery);
  const columns = useColumns();
  const [changing, setChanging] = useState<Schedule>();
  return (
    <>
      <PageHeader title={t("reports.title")} help={t("reports.help")} />
      <DataTable
        label={t("reports.title")}
        columns={columns}
        rows={data}
        failure={error ?? undefined}
        onRetry={() => void refetch()}
        rowId={idOf}
        rowName={nameOf}
        rowMenu={(row) => <ScheduleMenu schedule={row} onChange={() => setChanging(row)} />}
        empty={<EmptyState kind="nothing" title={t("reports.empty")} text={t("reports.emptyText")} />}
      />
      <Suspense>
        {changing === undefined ? null : <ScheduleDialog schedule={changing} onClose={() => setChanging(undefined)} />}
      </Suspense>
    </>
  );
}

/** Lists that come by themselves: to whom, what became of the last, and when the next comes. */
export function ReportsPage() {
  const { t } = useTranslation();
  return (
    <Permitted permission={can.scheduleReports} title={t("reports.title")}>
      <Schedules />
    </Permitted>
  );
}
