import { useSyncExternalStore } from "react";
import type { Schemas } from "./contract";
import { Problem, problemIn } from "./problem";

export type Session = Schemas["SignedIn"];

export type SessionState =
  | { status: "unknown" }
  | { status: "signed-out"; expired: boolean }
  | { status: "signed-in"; session: Session };

/** Says only that a refresh cookie may exist, so that a first visit does not ask in vain. Never a secret. */
const HINT = "plumbline.signed-in";
const REFRESH = "/api/v1/identity/sessions/refresh";

let state: SessionState = { status: "unknown" };
let refreshing: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

function become(next: SessionState) {
  state = next;
  for (const listener of listeners) listener();
}

/** Takes the answer of sign-in, set-up, acceptance, refresh or firm switch. The token stays in memory only. */
export function accept(session: Session) {
  localStorage.setItem(HINT, "1");
  const operates = session.user.operator ? ["operator"] : [];
  become({ status: "signed-in", session: { ...session, permissions: [...session.permissions, ...operates] } });
}

export function forget(expired = false) {
  localStorage.removeItem(HINT);
  become({ status: "signed-out", expired });
}

export const currentState = () => state;
export const accessToken = () => (state.status === "signed-in" ? state.session.accessToken : undefined);

async function askForRefresh(): Promise<boolean> {
  let response: Response;
  try {
    response = await fetch(REFRESH, { method: "POST", credentials: "same-origin" });
  } catch (failure) {
    throw Problem.network(failure);
  }
  if (response.ok) {
    accept((await response.json()) as Session);
    return true;
  }
  if (response.status >= 500 || response.status === 429) throw await problemIn(response);
  forget(state.status === "signed-in" || localStorage.getItem(HINT) !== null);
  return false;
}

// Refresh tokens rotate, and a token used twice revokes the family: so one refresh at a time, over all tabs.
function underLock(work: () => Promise<boolean>): Promise<boolean> {
  const locks: LockManager | null | undefined = navigator.locks; // Missing outside of secure contexts.
  return locks ? locks.request("plumbline.refresh", work) : work();
}

/** Renews the session by its cookie; false when there is none. Concurrent callers share one attempt. */
export function refresh(): Promise<boolean> {
  refreshing ??= underLock(askForRefresh).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** What the first page needs before it can draw: a session or the knowledge that there is none. */
export async function resume(): Promise<SessionState> {
  if (state.status !== "unknown") return state;
  if (localStorage.getItem(HINT) === null) forget();
  else await refresh();
  return state;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionState = () => useSyncExternalStore(subscribe, currentState);

/** The session inside the signed-in part of the client. */
export function useSession(): Session {
  const current = useSessionState();
  if (current.status !== "signed-in") throw new Error("useSession outside of the signed-in part");
  return current.session;
}

/** Whether they are no member of the firm that they work in, and see its portal. */
export const isGuest = ({ firm, firms }: Session) => firms.some((each) => each.guest && each.id === firm?.id);

/** Whether the firm's roles allow it. The server decides again; this only spares dead buttons. */
export function useCan() {
  const { permissions } = useSession();
  return (permission: string) => permissions.includes(permission);
}
