import { Checkbox, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconArrowsSort } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { TableSelection } from "./selection";
import type { Column, Sort } from "./types";
import classes from "./table.module.css";

interface TableHeadProps<R> {
  columns: Column<R>[];
  sort: Sort | undefined;
  onSort: ((sort: Sort | undefined) => void) | undefined;
  selection: TableSelection;
  menu: boolean;
}

/** Up, down, and back to the list's own order. */
export function nextSort(sort: Sort | undefined, field: string): Sort | undefined {
  if (sort === `${field}:asc`) return `${field}:desc`;
  return sort === `${field}:desc` ? undefined : `${field}:asc`;
}

function SortButton({
  header,
  field,
  sort,
  onSort,
}: {
  header: string;
  field: string;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}) {
  const Icon = sort === `${field}:asc` ? IconArrowUp : sort === `${field}:desc` ? IconArrowDown : IconArrowsSort;
  return (
    <UnstyledButton className={classes["sort"]} onClick={() => onSort(nextSort(sort, field))}>
      {header}
      <Icon size={14} aria-hidden="true" data-idle={sort?.startsWith(`${field}:`) ? undefined : true} />
    </UnstyledButton>
  );
}

export function TableHead<R>({ columns, sort, onSort, selection, menu }: TableHeadProps<R>) {
  const { t } = useTranslation();
  const direction = (column: Column<R>) => {
    if (column.sort === undefined || !sort?.startsWith(`${column.sort}:`)) return undefined;
    return sort.endsWith(":asc") ? "ascending" : "descending";
  };
  return (
    <thead>
      <tr>
        {selection.active ? (
          <th scope="col" className={classes["choose"]}>
            <Checkbox
              size="md"
              aria-label={t("ui.table.chooseAll")}
              checked={selection.every}
              indeterminate={selection.some}
              onChange={() => selection.toggleAll()}
            />
          </th>
        ) : null}
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            aria-sort={direction(column)}
            data-align={column.align}
            style={{ minWidth: column.width }}
          >
            {column.sort === undefined || onSort === undefined ? (
              column.header
            ) : (
              <SortButton header={column.header} field={column.sort} sort={sort} onSort={onSort} />
            )}
          </th>
        ))}
        {menu ? (
          <th scope="col" className={classes["menu"]}>
            <VisuallyHidden>{t("ui.table.more")}</VisuallyHidden>
          </th>
        ) : null}
      </tr>
    </thead>
  );
}
