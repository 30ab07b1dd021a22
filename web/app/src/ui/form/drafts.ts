import { currentState } from "~/api/session";

const DRAFTS = "plumbline.draft.";
const ofUser = (user: string) => `${DRAFTS}${user}.`;

/** A draft is of one person in one firm; who is not signed in has none. */
export function keyOf(form: string | undefined): string | undefined {
  const state = currentState();
  if (form === undefined || state.status !== "signed-in") return undefined;
  return `${ofUser(state.session.user.id)}${state.session.firm?.id ?? ""}.${form}`;
}

/** What was typed, by path. The rest of the form is the record's own, and may be newer than the draft. */
export function read(key: string | undefined): [string, unknown][] {
  const text = key === undefined ? null : localStorage.getItem(key);
  if (key === undefined || text === null) return [];
  try {
    return Object.entries(JSON.parse(text) as object);
  } catch {
    localStorage.removeItem(key); // Written by an older version: of no use.
    return [];
  }
}

/**
 * Drafts hold what customers told, so they do not outlive their person's use of the device: sign-out clears all, the
 * sign-in of another person all but theirs. A session that only lapsed keeps them until its person is back.
 */
export function forgetDrafts(exceptOf?: string) {
  for (const key of Object.keys(localStorage)) {
    const kept = exceptOf !== undefined && key.startsWith(ofUser(exceptOf));
    if (key.startsWith(DRAFTS) && !kept) localStorage.removeItem(key);
  }
}
