import { Checkbox } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { TableSelection } from "./selection";
import type { Column } from "./types";
import type { RowKeys } from "./useRowKeys";
import classes from "./table.module.css";

export interface RowsProps<R> {
  rows: R[];
  rowId: (row: R) => string;
  rowName: (row: R) => string;
  columns: Column<R>[];
  selection: TableSelection;
  keys: RowKeys;
  scroller: RefObject<HTMLDivElement | null>;
  onOpen: ((row: R) => void) | undefined;
  rowMenu: ((row: R) => ReactNode) | undefined;
}

/** Below this the browser draws all rows faster than we can leave some out. */
const VIRTUAL_FROM = 120;
const ROW_GUESS = 36;

const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest("a, button, input, label, [role=menu]") !== null;

function Row<R>({
  row,
  columns,
  selection,
  keys,
  rowId,
  rowName,
  onOpen,
  rowMenu,
}: Omit<RowsProps<R>, "rows" | "scroller"> & { row: R }) {
  const { t } = useTranslation();
  const id = rowId(row);
  return (
    <tr
      data-row={id}
      data-selected={selection.has(id) || undefined}
      data-opens={onOpen !== undefined || undefined}
      tabIndex={keys.tabIndex(id)}
      onFocus={() => keys.onFocus(id)}
      onKeyDown={(event) => keys.onKeyDown(event, id)}
      onClick={(event) => {
        if (!isControl(event.target)) onOpen?.(row);
      }}
    >
      {selection.active ? (
        <td className={classes["choose"]}>
          <Checkbox
            size="md"
            aria-label={t("ui.table.chooseRow", { name: rowName(row) })}
            checked={selection.has(id)}
            onChange={(event) => selection.toggle(id, (event.nativeEvent as MouseEvent).shiftKey)}
          />
        </td>
      ) : null}
      {columns.map((column) =>
        column.fixed ? (
          <th key={column.id} scope="row" data-align={column.align}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} data-align={column.align}>
            {column.cell(row)}
          </td>
        ),
      )}
      {rowMenu === undefined ? null : <td className={classes["menu"]}>{rowMenu(row)}</td>}
    </tr>
  );
}

/** The rows; long lists draw only what is near the view. */
export function Rows<R>({ rows, scroller, ...rest }: RowsProps<R>) {
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: rows.length >= VIRTUAL_FROM,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_GUESS,
    overscan: 12,
  });
  if (rows.length < VIRTUAL_FROM) {
    return (
      <tbody>
        {rows.map((row) => (
          <Row key={rest.rowId(row)} row={row} {...rest} />
        ))}
      </tbody>
    );
  }
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody>
      {before > 0 ? <tr aria-hidden="true" style={{ height: before }} /> : null}
      {items.flatMap((item) => {
        const row = rows[item.index];
        return row === undefined ? [] : [<Row key={rest.rowId(row)} row={row} {...rest} />];
      })}
      {after > 0 ? <tr aria-hidden="true" style={{ height: after }} /> : null}
    </tbody>
  );
}
