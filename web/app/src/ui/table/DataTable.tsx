import { columnOrderingFeature, columnVisibilityFeature, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo, useRef } from "react";
import { useMediaQuery } from "@mantine/hooks";
import { ProblemNote } from "../ProblemNote";
import { EmptyState } from "../EmptyState";
import { BulkBar } from "./BulkBar";
import { Cards } from "./Cards";
import { defaultView, orderedIds } from "./columns";
import { Rows } from "./Rows";
import { useSelection } from "./selection";
import { TableFoot } from "./TableFoot";
import { TableHead } from "./TableHead";
import { TableSkeleton } from "./TableSkeleton";
import { Toolbar } from "./Toolbar";
import { type DataTableProps, nothingSelected } from "./types";
import { useRowKeys } from "./useRowKeys";
import classes from "./table.module.css";

const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature });
const none: never[] = [];

/** The one list of the product: the server sorts, filters and pages; this part shows, chooses and moves. */
export function DataTable<R extends object>(props: DataTableProps<R>) {
  const { columns, rows = none, rowId, onOpen } = props;
  const narrow = useMediaQuery("(max-width: 639.98px)", false, { getInitialValueInEffect: false });
  const scroller = useRef<HTMLDivElement>(null);
  const view = props.view ?? defaultView(columns);
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const selection = useSelection(ids, props.selection, props.onSelection);
  const defs = useMemo(
    () => columns.map((column) => ({ id: column.id, header: column.header, accessorFn: (row: R) => row })),
    [columns],
  );
  const table = useTable({
    features,
    columns: defs,
    data: rows,
    getRowId: rowId,
    state: {
      columnVisibility: Object.fromEntries(view.hidden.map((id) => [id, false])),
      columnOrder: orderedIds(columns, view),
    },
  });
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const shown = table.getVisibleLeafColumns().flatMap((column) => byId.get(column.id) ?? []);
  const keys = useRowKeys(scroller, ids, {
    toggle: (id, range) => selection.active && selection.toggle(id, range),
    open: (id) => {
      const row = rows.find((each) => rowId(each) === id);
      if (row !== undefined) onOpen?.(row);
    },
  });

  const common = { rows, rowId, rowName: props.rowName, selection, keys, onOpen, rowMenu: props.rowMenu };
  return (
    <section aria-label={props.label} className={classes["frame"]}>
      <Toolbar {...props} view={view} />
      {props.failure !== undefined && props.failure !== null && props.rows === undefined ? (
        <ProblemNote failure={props.failure} {...(props.onRetry ? { onRetry: props.onRetry } : {})} />
      ) : props.rows === undefined ? (
        <TableSkeleton columns={shown.length} />
      ) : rows.length === 0 ? (
        <div className={classes["empty"]}>
          {props.onClearFilters === undefined ? (
            props.empty
          ) : (
            <EmptyState kind="no-match" onClear={props.onClearFilters} />
          )}
        </div>
      ) : narrow ? (
        <Cards {...common} label={props.label} columns={columns} scroller={scroller} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keyboard
        <div ref={scroller} className={classes["scroller"]} tabIndex={0} role="group" aria-label={props.label}>
          <table className={classes["table"]}>
            <caption className={classes["caption"]}>{props.label}</caption>
            <TableHead
              columns={shown}
              sort={props.sort}
              onSort={props.onSort}
              selection={selection}
              menu={props.rowMenu !== undefined}
            />
            <Rows {...common} columns={shown} scroller={scroller} />
          </table>
        </div>
      )}
      {rows.length === 0 ? null : <TableFoot {...props} shown={rows.length} />}
      <BulkBar
        selection={props.selection ?? nothingSelected}
        loaded={ids}
        more={props.more?.has ?? false}
        {...(props.total === undefined ? {} : { total: props.total })}
        {...(props.bulk ? { bulk: props.bulk } : {})}
        {...(props.onSelection ? { onSelection: props.onSelection } : {})}
      />
    </section>
  );
}
