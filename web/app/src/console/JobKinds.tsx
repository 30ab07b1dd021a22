import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Backlog, backlogQuery } from "./queries";

const NUMBER = new Intl.NumberFormat("en");
const idOf = (row: Backlog) => row.type;
const nameOf = (row: Backlog) => row.label;

/** How much work of each kind waits and runs, of all firms together, those first of which most waits. */
export default function JobKinds() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(backlogQuery);
  const columns = useMemo<Column<Backlog>[]>(
    () => [
      { id: "label", header: t("console.job"), fixed: true, card: "title", cell: nameOf },
      { id: "type", header: t("installation.kind"), cell: (row) => <span className="mono">{row.type}</span> },
      {
        id: "waiting",
        header: t("installation.waiting"),
        align: "end",
        card: "fact",
        cell: (row) => NUMBER.format(row.waiting),
      },
      {
        id: "running",
        header: t("installation.running"),
        align: "end",
        card: "fact",
        cell: (row) => NUMBER.format(row.running),
      },
      {
        id: "oldest",
        header: t("installation.oldest"),
        card: "fact",
        cell: (row) => (row.oldestAt === undefined ? "–" : <Instant at={row.oldestAt} />),
      },
      {
        id: "recurring",
        header: t("installation.recurring"),
        cell: (row) => t(row.recurring ? "console.withFactor" : "console.withoutFactor"),
      },
    ],
    [t],
  );
  return (
    <Stack>
      <Text size="sm">{t("installation.jobsHelp")}</Text>
      <DataTable
        label={t("console.jobs")}
        columns={columns}
        rows={data}
        rowId={idOf}
        rowName={nameOf}
        failure={error ?? undefined}
        onRetry={() => void refetch()}
        empty={<EmptyState kind="nothing" title={t("installation.noJobs")} text={t("installation.noJobsText")} />}
      />
    </Stack>
  );
}
