import { useRef } from "react";
import { nothingSelected, type Selection } from "./types";

/** Adds or removes one row, or with `range` every row between it and the one chosen last. */
export function choose(
  ids: string[],
  selection: Selection,
  id: string,
  anchor: string | undefined,
  range: boolean,
): Selection {
  const next = new Set(selection.all ? ids : selection.ids);
  const on = !next.has(id);
  const from = range && anchor !== undefined ? ids.indexOf(anchor) : -1;
  const to = ids.indexOf(id);
  const touched = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  for (const each of touched) {
    if (on) next.add(each);
    else next.delete(each);
  }
  return { ids: next, all: false };
}

/** Keeps the anchor of a shift range and answers what a table asks of its selection. */
export function useSelection(
  ids: string[],
  selection: Selection = nothingSelected,
  onSelection?: (next: Selection) => void,
) {
  const anchor = useRef<string>(undefined);
  const has = (id: string) => selection.all || selection.ids.has(id);
  const shown = ids.filter(has).length;
  return {
    active: onSelection !== undefined,
    has,
    every: ids.length > 0 && shown === ids.length,
    some: shown > 0 && shown < ids.length,
    toggle(id: string, range: boolean) {
      onSelection?.(choose(ids, selection, id, anchor.current, range));
      anchor.current = id;
    },
    toggleAll() {
      onSelection?.(shown === ids.length ? nothingSelected : { ids: new Set(ids), all: false });
    },
  };
}

export type TableSelection = ReturnType<typeof useSelection>;
