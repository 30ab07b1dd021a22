import type { Column, ColumnView } from "./types";

export const defaultView = <R>(columns: Column<R>[]): ColumnView => ({
  hidden: columns.filter((column) => column.optional).map((column) => column.id),
  order: columns.map((column) => column.id),
});

/** All column ids in the order of the view; those that the view does not know yet come last. */
export function orderedIds<R>(columns: Column<R>[], view: ColumnView): string[] {
  const known = new Set(columns.map((column) => column.id));
  const order = view.order.filter((id) => known.has(id));
  return [...order, ...columns.map((column) => column.id).filter((id) => !order.includes(id))];
}

/** Moves one column by a step, past hidden ones too. */
export function move(order: string[], id: string, step: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const next = order.filter((each) => each !== id);
  next.splice(to, 0, id);
  return next;
}
