import { useSyncExternalStore } from "react";

let opened = false;
const listeners = new Set<() => void>();

/** A lead can be entered from anywhere, so whether the form is open belongs to no page. */
export function setCreateLead(next: boolean) {
  opened = next;
  for (const listener of listeners) listener();
}

export const openCreateLead = () => setCreateLead(true);

export const useCreateLead = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
