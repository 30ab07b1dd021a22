import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useListSearch } from "~/app/useListSearch";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Route, routesQuery } from "./queries";

const idOf = (row: Route) => `${row.methods.join()} ${row.path}`;
const ms = (value: number | undefined | null) =>
  value === undefined || value === null ? "–" : `${value.toLocaleString("en", { maximumFractionDigits: 1 })} ms`;
const PERCENT = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });

function useColumns(): Column<Route>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "path",
        header: t("console.address"),
        fixed: true,
        card: "title",
        cell: (row) => <span className="mono">{idOf(row)}</span>,
      },
      { id: "module", header: t("console.module"), card: "fact", cell: (row) => row.module },
      { id: "permission", header: t("console.permission"), cell: (row) => row.permission ?? t("console.anybody") },
      { id: "count", header: t("console.calls"), align: "end", card: "fact", cell: (row) => row.figures.count },
      { id: "p50", header: t("console.p50"), align: "end", card: "fact", cell: (row) => ms(row.figures.p50Ms) },
      { id: "p99", header: t("console.p99"), align: "end", card: "fact", cell: (row) => ms(row.figures.p99Ms) },
      {
        id: "average",
        header: t("console.average"),
        align: "end",
        optional: true,
        cell: (r) => ms(r.figures.averageMs),
      },
      { id: "least", header: t("console.least"), align: "end", optional: true, cell: (r) => ms(r.figures.minMs) },
      { id: "most", header: t("console.most"), align: "end", optional: true, cell: (r) => ms(r.figures.maxMs) },
      { id: "errors", header: t("console.errors"), align: "end", cell: (row) => PERCENT.format(row.figures.errors) },
      {
        id: "last",
        header: t("console.lastUsed"),
        cell: (row) => (row.figures.lastUsed ? <Instant at={row.figures.lastUsed} /> : "–"),
      },
    ],
    [t],
  );
}

/** Every address of the server with the figures of this node since its start, the slowest that is used first. */
export function Routes() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(routesQuery);
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const { module, q } = list.filters;
  const modules = useMemo(() => [...new Set(data?.map((route) => route.module))].toSorted(), [data]);
  const rows = useMemo(
    () =>
      data
        ?.filter(
          (row) => (!module || row.module === module) && (!q || idOf(row).toLowerCase().includes(q.toLowerCase())),
        )
        .toSorted((a, b) => (b.figures.p99Ms ?? -1) - (a.figures.p99Ms ?? -1) || a.path.localeCompare(b.path)),
    [data, module, q],
  );
  return (
    <DataTable
      label={t("console.routes")}
      columns={columns}
      rows={rows}
      rowId={idOf}
      rowName={idOf}
      view={list.view}
      onView={list.setView}
      failure={error ?? undefined}
      onRetry={() => void refetch()}
      filters={
        <FilterBar
          values={list.filters}
          onChange={list.setFilters}
          searchLabel={t("console.findAddress")}
          fields={[
            {
              id: "module",
              label: t("console.module"),
              kind: "choice",
              options: modules.map((value) => ({ value, label: value })),
            },
          ]}
        />
      }
      onClearFilters={list.filtered ? list.clear : undefined}
      empty={<EmptyState kind="nothing" title={t("console.noRoutes")} text={t("console.noRoutesText")} />}
    />
  );
}
