import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RowsProps } from "./Rows";
import classes from "./table.module.css";

/** The list on a phone: title, status, the facts, and the menu of each row. */
export function Cards<R>({
  rows,
  rowId,
  rowName,
  columns,
  selection,
  keys,
  scroller,
  rowMenu,
  label,
  onOpen,
}: RowsProps<R> & { label: string }) {
  const { t } = useTranslation();
  const title = columns.find((column) => column.card === "title") ?? columns[0];
  const status = columns.find((column) => column.card === "status");
  const facts = columns.filter((column) => column.card === "fact");
  return (
    <div ref={scroller}>
      <ul className={classes["cards"]} aria-label={label}>
        {rows.map((row) => {
          const id = rowId(row);
          return (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the link inside is the control; keys walk from card to card as they do over rows
            <li
              key={id}
              data-row={id}
              data-selected={selection.has(id) || undefined}
              tabIndex={keys.tabIndex(id)}
              onFocus={() => keys.onFocus(id)}
              onKeyDown={(event) => keys.onKeyDown(event, id)}
            >
              {selection.active ? (
                <Checkbox
                  aria-label={t("ui.table.chooseRow", { name: rowName(row) })}
                  checked={selection.has(id)}
                  onChange={() => selection.toggle(id, false)}
                />
              ) : null}
              {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- as in the table */}
              <div
                className={classes["card"]}
                onClick={(event) => {
                  if (!(event.target instanceof Element && event.target.closest("a, button, input"))) onOpen?.(row);
                }}
              >
                <div className={classes["cardTitle"]}>
                  <strong>{title?.cell(row)}</strong>
                  {status?.cell(row)}
                </div>
                <dl className={classes["facts"]}>
                  {facts.map((fact) => (
                    <div key={fact.id}>
                      <dt>{fact.header}</dt>
                      <dd>{fact.cell(row)}</dd>
                    </div>
                  ))}
                </dl>
              </div>
              {rowMenu?.(row)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
