import { useState } from "react";

interface Open {
  id: string;
  index: number;
}

/** The row that was opened; when it is done with and gone, the one that has come in its place. */
function rowOf<R extends { id: string }>(rows: R[], open: Open | undefined) {
  if (open === undefined) return undefined;
  const index = rows.findIndex(({ id }) => id === open.id);
  const at = index < 0 ? Math.min(open.index, rows.length - 1) : index;
  const row = rows[at];
  return row === undefined ? undefined : { row, at };
}

/** Steps through the rows of a list that loads further as one comes near its end. */
export function useOpenRow<R extends { id: string }>(rows: R[], more: { has: boolean; load: () => void }) {
  const [open, setOpen] = useState<Open>();
  return {
    shown: rowOf(rows, open),
    show: (index: number) => {
      const row = rows[index];
      if (row !== undefined) setOpen({ id: row.id, index });
      if (index >= rows.length - 2 && more.has) more.load();
    },
    close: () => setOpen(undefined),
  };
}
