import { type KeyboardEvent, type RefObject, useState } from "react";
import { useSingleKey } from "../useSingleKey";

interface RowActs {
  toggle: (id: string, range: boolean) => void;
  open: (id: string) => void;
}

/** Moves a focus over the rows: j k ↑ ↓ walk, x chooses, Enter opens. One row is in the tab order at a time. */
export function useRowKeys(scroller: RefObject<HTMLElement | null>, ids: string[], acts: RowActs) {
  const [at, setAt] = useState<string>();
  const current = at !== undefined && ids.includes(at) ? at : undefined;

  function go(step: number) {
    const next = ids[Math.max(0, Math.min(ids.length - 1, (current === undefined ? -1 : ids.indexOf(current)) + step))];
    if (next === undefined) return;
    setAt(next);
    requestAnimationFrame(() => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"]`);
      row?.focus();
      row?.scrollIntoView({ block: "nearest" });
    });
  }

  useSingleKey("j", () => go(1));
  useSingleKey("k", () => go(-1));
  useSingleKey("x", () => current !== undefined && acts.toggle(current, false));
  useSingleKey("X", () => current !== undefined && acts.toggle(current, true));

  return {
    tabIndex: (id: string) => (id === (current ?? ids[0]) ? 0 : -1),
    onFocus: (id: string) => setAt(id),
    onKeyDown(event: KeyboardEvent, id: string) {
      if (event.target !== event.currentTarget) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        go(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter") {
        event.preventDefault();
        acts.open(id);
      }
    },
  };
}

export type RowKeys = ReturnType<typeof useRowKeys>;
