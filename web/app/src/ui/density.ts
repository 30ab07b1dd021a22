import { useSyncExternalStore } from "react";

export type Density = "compact" | "normal" | "roomy";

const KEY = "plumbline.density";
const listeners = new Set<() => void>();

function stored(): Density {
  const value = localStorage.getItem(KEY);
  return value === "compact" || value === "roomy" ? value : "normal";
}

/** Puts the remembered density on the page; tokens.css does the rest. */
export function applyDensity() {
  document.documentElement.dataset["density"] = stored();
}

export function setDensity(density: Density) {
  localStorage.setItem(KEY, density);
  applyDensity();
  for (const listener of listeners) listener();
}

export function useDensity(): Density {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, stored);
}
