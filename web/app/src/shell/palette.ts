import { useEffect, useSyncExternalStore } from "react";

/** Something that the palette can do: a page's own command, there while the page is. */
export interface PaletteAction {
  id: string;
  label: string;
  /** Why it cannot be done now; it stays listed and says so. */
  refused?: string;
  keywords?: string[];
  run: () => void;
}

let actions: PaletteAction[] = [];
const listeners = new Set<() => void>();

function become(next: PaletteAction[]) {
  actions = next;
  for (const listener of listeners) listener();
}

/** Adds a page's actions while it is open. Give a stable array. */
export function usePaletteActions(mine: PaletteAction[]) {
  useEffect(() => {
    become([...actions, ...mine]);
    return () => become(actions.filter((action) => !mine.includes(action)));
  }, [mine]);
}

export function useRegisteredActions(): PaletteAction[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => actions,
  );
}
