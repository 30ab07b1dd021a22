import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { showProblem } from "~/ui/toasts";
import { ExportState } from "./ExportState";
import { downloadExport, type ExportJob, exportsQuery, moves } from "./queries";

const REFRESH_MS = 1_000;
const idOf = (row: ExportJob) => row.id;
const nameOf = (row: ExportJob) => row.label;
const KB = 1_024;
const size = (bytes: number) =>
  new Intl.NumberFormat("en", {
    style: "unit",
    unit: bytes < KB * KB ? "kilobyte" : "megabyte",
    maximumFractionDigits: 1,
  }).format(bytes < KB * KB ? bytes / KB : bytes / KB / KB);

function Take({ job }: { job: ExportJob }) {
  const { t } = useTranslation();
  if (!job.ready) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={14} />}
      aria-label={t("exports.downloadOf", { list: job.label, format: t(`exports.formats.${job.format}`) })}
      onClick={() => void downloadExport(job).catch((failure: unknown) => showProblem(Problem.of(failure)))}
    >
      {t("exports.download")}
    </Button>
  );
}

/** What the member took away in the last day, live while something is being made. */
export function ExportsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    ...exportsQuery,
    refetchInterval: (query) => (query.state.data?.some(moves) ? REFRESH_MS : false),
  });
  const columns = useMemo<Column<ExportJob>[]>(
    () => [
      { id: "list", header: t("exports.list"), fixed: true, card: "title", cell: nameOf },
      { id: "format", header: t("exports.format"), card: "fact", cell: (row) => t(`exports.formats.${row.format}`) },
      { id: "state", header: t("exports.state"), card: "status", cell: (row) => <ExportState job={row} /> },
      { id: "rows", header: t("exports.rows"), align: "end", card: "fact", cell: (row) => row.rows ?? "–" },
      {
        id: "size",
        header: t("exports.size"),
        align: "end",
        cell: (row) => (row.bytes === undefined ? "–" : size(row.bytes)),
      },
      { id: "asked", header: t("exports.asked"), card: "fact", cell: (row) => <Instant at={row.createdAt} /> },
      { id: "file", header: t("exports.file"), card: "fact", cell: (row) => <Take job={row} /> },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("exports.title")} help={t("exports.help")} />
      <DataTable
        label={t("exports.title")}
        columns={columns}
        rows={data}
        failure={error ?? undefined}
        onRetry={() => void refetch()}
        rowId={idOf}
        rowName={nameOf}
        empty={<EmptyState kind="nothing" title={t("exports.empty")} text={t("exports.emptyText")} />}
      />
    </>
  );
}
