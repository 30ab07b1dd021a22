import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { duration } from "../duration";
import { LeadLink } from "../leadColumns";
import { useFresh } from "../live";
import { membersQuery } from "../queries";
import type { Answered } from "./queries";

const idOf = (row: Answered) => row.lead;
const nameOf = (row: Answered) => row.leadName;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

function useColumns(): Column<Answered>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "lead",
        header: t("leads.name"),
        fixed: true,
        card: "title",
        cell: (row) => <LeadLink id={row.lead} name={row.leadName} />,
      },
      {
        id: "within",
        header: t("response.promise"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={row.withinTarget ? "good" : "attention"}>
            {t(row.withinTarget ? "response.wasKept" : "response.wasLate")}
          </StatusBadge>
        ),
      },
      {
        id: "seconds",
        header: t("response.took"),
        align: "end",
        card: "fact",
        cell: (row) => <span className="figures">{duration(row.seconds)}</span>,
      },
      { id: "by", header: t("response.by"), card: "fact", cell: (row) => row.byName ?? "–" },
      { id: "started", header: t("leads.created"), cell: (row) => <Instant at={row.startedAt} /> },
      { id: "ended", header: t("response.answeredAt"), cell: (row) => <Instant at={row.endedAt} /> },
    ],
    [t],
  );
}

/** The first responses themselves: the rows behind every figure of the promise. */
export default function AnswersTab({ list }: { list: ReturnType<typeof useListSearch> }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const members = useQuery(membersQuery);
  useFresh(["insights"]);
  const { by, hour, within, since } = list.filters;
  const query = {
    ...(by ? { by } : {}),
    ...(hour ? { hour: Number(hour) } : {}),
    ...(within ? { within: within === "true" } : {}),
    ...(since ? { from: since.includes("T") ? since : new Date(`${since}T00:00`).toISOString() } : {}),
  };
  const pages = usePages<Answered>(["insights", "answered", query], (cursor) =>
    answer(
      api.GET("/api/v1/sales/response/answered", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } }),
    ),
  );
  return (
    <DataTable
      label={t("response.answers")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={nameOf}
      filters={
        <FilterBar
          values={list.filters}
          onChange={list.setFilters}
          fields={[
            {
              id: "by",
              label: t("response.by"),
              kind: "choice",
              options: (members.data ?? []).map((member) => ({ value: member.id, label: member.name })),
            },
            {
              id: "within",
              label: t("response.promise"),
              kind: "choice",
              options: [
                { value: "true", label: t("response.wasKept") },
                { value: "false", label: t("response.wasLate") },
              ],
            },
            {
              id: "hour",
              label: t("salesToday.hour"),
              kind: "choice",
              options: HOURS.map((value) => ({ value, label: `${value.padStart(2, "0")}:00` })),
            },
            { id: "since", label: t("response.since"), kind: "date" },
          ]}
        />
      }
      onClearFilters={Object.keys(query).length > 0 ? list.clear : undefined}
      empty={<EmptyState kind="nothing" title={t("response.empty")} text={t("response.emptyText")} />}
    />
  );
}
