import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import type { ImportRun, Line } from "./queries";

type Outcome = Line["outcome"];
const kinds: Record<Outcome, StatusKind> = {
  created: "good",
  attached: "good",
  held: "attention",
  known: "idle",
  refused: "stop",
  undone: "idle",
  kept: "attention",
};
const outcomes = Object.keys(kinds) as Outcome[];
const idOf = (row: Line) => String(row.number);

/** What becomes, or became, of every row, and why. */
export function Report({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const { id, target, version } = run;
  const done = run.run !== undefined;
  const columns = useMemo<Column<Line>[]>(
    () => [
      { id: "number", header: t("imports.row"), fixed: true, card: "title", align: "end", cell: (row) => row.number },
      {
        id: "outcome",
        header: t("imports.outcome"),
        card: "status",
        cell: (row) => <StatusBadge kind={kinds[row.outcome]}>{t(`imports.outcomes.${row.outcome}`)}</StatusBadge>,
      },
      {
        id: "cells",
        header: t("imports.cells"),
        // After the run only refused rows keep what stood in them.
        optional: done,
        cell: (row) => row.cells?.filter((cell) => cell !== "").join(" · ") ?? "–",
      },
      {
        id: "record",
        header: t("imports.record"),
        card: "fact",
        cell: (row) =>
          row.record === undefined ? (
            "–"
          ) : target === "leads" ? (
            <Link to="/leads/$id" params={{ id: row.record }}>
              {t("imports.openLead")}
            </Link>
          ) : (
            <Link to="/properties/$id" params={{ id: row.record }}>
              {t("imports.openProperty")}
            </Link>
          ),
      },
      {
        id: "why",
        header: t("imports.why"),
        card: "fact",
        cell: (row) => row.reasons.map((reason) => reason.message).join("; ") || "–",
      },
    ],
    [t, target, done],
  );
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const { outcome } = list.filters;
  const pages = usePages<Line>(["imports", id, "rows", version, outcome], (cursor) =>
    answer(
      api.GET("/api/v1/imports/{id}/rows", {
        params: {
          path: { id },
          query: { ...(outcome ? { outcome: outcome as Outcome } : {}), ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );
  return (
    <DataTable
      label={t("imports.report")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={(row) => t("imports.rowName", { number: row.number })}
      view={list.view}
      onView={list.setView}
      filters={
        <FilterBar
          values={list.filters}
          onChange={list.setFilters}
          fields={[
            {
              id: "outcome",
              label: t("imports.outcome"),
              kind: "choice",
              options: outcomes.map((value) => ({ value, label: t(`imports.outcomes.${value}`) })),
            },
          ]}
        />
      }
      onClearFilters={list.filtered ? list.clear : undefined}
      empty={<EmptyState kind="nothing" title={t("imports.noRows")} text={t("imports.noRowsText")} />}
    />
  );
}
