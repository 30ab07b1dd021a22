import type { SpotlightActionData, SpotlightActionGroupData } from "@mantine/spotlight";
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

const says = ({ label, description, keywords }: SpotlightActionData, words: string) =>
  [label, description, ...[keywords].flat()].some((text) => text?.toLowerCase().includes(words));

/** The groups with those actions that say the words; without words all. */
export function saying(groups: SpotlightActionGroupData[], typed: string): SpotlightActionGroupData[] {
  const words = typed.trim().toLowerCase();
  return groups
    .map((each) => ({ ...each, actions: each.actions.filter((action) => says(action, words)) }))
    .filter((each) => each.actions.length > 0);
}
