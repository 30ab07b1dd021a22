import { useSyncExternalStore } from "react";

/** A toast that was shown: the inbox keeps it for those who looked away. */
export interface Notice {
  id: string;
  at: string;
  text: string;
  problem: boolean;
  reference?: string;
}

const MOST = 100;
let notices: Notice[] = [];
let unread = 0;
const listeners = new Set<() => void>();

function tell() {
  for (const listener of listeners) listener();
}

export function keepNotice(notice: Omit<Notice, "id" | "at">) {
  notices = [{ ...notice, id: crypto.randomUUID(), at: new Date().toISOString() }, ...notices].slice(0, MOST);
  unread += 1;
  tell();
}

export function readNotices() {
  unread = 0;
  tell();
}

export function clearNotices() {
  notices = [];
  unread = 0;
  tell();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNotices = () => useSyncExternalStore(subscribe, () => notices);
export const useUnread = () => useSyncExternalStore(subscribe, () => unread);
