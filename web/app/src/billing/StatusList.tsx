import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";

/** What is asked for next. */
export interface Asked<Status extends string> {
  status?: Status;
  cursor?: string;
}

interface StatusListProps<Row extends { id: string }, Status extends string> {
  label: string;
  /** Under which its pages are remembered. */
  name: string;
  columns: Column<Row>[];
  statuses: readonly Status[];
  wordOf: (status: Status) => string;
  nameOf: (row: Row) => string;
  load: (asked: Asked<Status>) => Promise<{ items: Row[]; nextCursor?: string }>;
  empty: string;
  emptyText: string;
}

const idOf = (row: { id: string }) => row.id;

/** A list that is narrowed by the state of its rows. */
export function StatusList<Row extends { id: string }, Status extends string>(props: StatusListProps<Row, Status>) {
  const { columns, statuses, load } = props;
  const { t } = useTranslation();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const status = statuses.find((each) => each === list.filters["status"]);
  const pages = usePages<Row>(["payments", props.name, status], (cursor) =>
    load({ ...(status ? { status } : {}), ...(cursor ? { cursor } : {}) }),
  );
  return (
    <DataTable
      label={props.label}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={props.nameOf}
      view={list.view}
      onView={list.setView}
      filters={
        <FilterBar
          values={list.filters}
          onChange={list.setFilters}
          fields={[
            {
              id: "status",
              label: t("payments.status"),
              kind: "choice",
              options: statuses.map((value) => ({ value, label: props.wordOf(value) })),
            },
          ]}
        />
      }
      onClearFilters={list.filtered ? list.clear : undefined}
      empty={<EmptyState kind="nothing" title={props.empty} text={props.emptyText} />}
    />
  );
}
