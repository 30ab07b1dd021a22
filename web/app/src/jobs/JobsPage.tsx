import { Tabs } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { Schedule } from "./Schedule";
import { type Job, JobProgress, JobState } from "./state";

const idOf = (row: Job) => row.id;
const nameOf = (row: Job) => row.label;
const states = ["waiting", "running", "succeeded", "cancelled", "dead"] as const;

function useColumns(): Column<Job>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "label", header: t("jobs.job"), fixed: true, card: "title", cell: nameOf },
      { id: "state", header: t("jobs.state"), card: "status", cell: (row) => <JobState job={row} /> },
      { id: "progress", header: t("jobs.progress"), card: "fact", cell: (row) => <JobProgress job={row} /> },
      { id: "created", header: t("jobs.created"), card: "fact", cell: (row) => <Instant at={row.createdAt} /> },
      { id: "due", header: t("jobs.due"), cell: (row) => <Instant at={row.dueAt} /> },
      { id: "attempts", header: t("jobs.attempts"), align: "end", cell: (row) => row.attempts },
      { id: "error", header: t("jobs.error"), cell: (row) => row.error ?? "–" },
      { id: "key", header: t("jobs.key"), optional: true, cell: (row) => <span className="mono">{row.key}</span> },
    ],
    [t],
  );
}

/** A wide answer to "is anything stuck": a list of work, and what comes round by itself. */
export function JobsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const { state, type } = list.filters;
  const query = { ...(state ? { state: state as Job["state"] } : {}), ...(type ? { type } : {}) };
  const pages = usePages<Job>(
    ["jobs", "list", query],
    (cursor) => answer(api.GET("/api/v1/jobs", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } })),
    { refetchInterval: 5_000 },
  );
  return (
    <>
      <PageHeader title={t("jobs.title")} help={t("jobs.help")} />
      <Tabs value={list.tab ?? "work"} onChange={(tab) => tab !== null && list.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="work">{t("jobs.work")}</Tabs.Tab>
          <Tabs.Tab value="schedule">{t("jobs.schedule")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="work">
          <DataTable
            label={t("jobs.title")}
            columns={columns}
            {...pages}
            rowId={idOf}
            rowName={nameOf}
            view={list.view}
            onView={list.setView}
            onOpen={(row) => void navigate({ to: "/jobs/$id", params: { id: row.id } })}
            filters={
              <FilterBar
                values={list.filters}
                onChange={list.setFilters}
                fields={[
                  {
                    id: "state",
                    label: t("jobs.state"),
                    kind: "choice",
                    options: states.map((value) => ({ value, label: t(`jobs.states.${value}`) })),
                  },
                ]}
              />
            }
            onClearFilters={list.filtered ? list.clear : undefined}
            empty={<EmptyState kind="nothing" title={t("jobs.empty")} text={t("jobs.emptyText")} />}
          />
        </Tabs.Panel>
        <Tabs.Panel value="schedule">
          <Schedule />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
