import { useSyncExternalStore } from "react";

let opened = false;
const listeners = new Set<() => void>();
export const setKeyboardHelp = (next: boolean) => {
  opened = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const openKeyboardHelp = () => setKeyboardHelp(true);

export const useKeyboardHelp = () => useSyncExternalStore(subscribe, () => opened);
