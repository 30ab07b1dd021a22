import { useEffect, useRef, useSyncExternalStore } from "react";

const KEY = "plumbline.single-keys";
const listeners = new Set<() => void>();
const enabled = () => localStorage.getItem(KEY) !== "off";

/** The one switch for shortcuts of a single key (WCAG 2.1.4). */
export function setSingleKeys(on: boolean) {
  localStorage.setItem(KEY, on ? "on" : "off");
  for (const listener of listeners) listener();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, enabled);
}

/** Whether a key belongs to what the person is typing or choosing in, and not to the page. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  return (
    target?.closest(
      "input, textarea, select, [contenteditable=true], [role=menu], [role=listbox], [role=dialog], [role=combobox]",
    ) != null
  );
}

/** Acts on one key anywhere on the page, unless somebody is typing or has switched single keys off. */
export function useSingleKey(key: string, act: (event: KeyboardEvent) => void) {
  const on = useSingleKeys();
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!on) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== key || isTaken(event)) return;
      event.preventDefault();
      latest.current(event);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [key, on]);
}
