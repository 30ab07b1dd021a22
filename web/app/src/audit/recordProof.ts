import type { QueryClient } from "@tanstack/react-query";
import { answer, api } from "~/api/client";
import type { StatusKind } from "~/ui/StatusBadge";
import { verify } from "~/ui/proof/sealed";
import { type AuditEvent, keysQuery, proofQuery } from "./queries";

const MOST = 200;
const UNSEALED_MS = 15_000;

export interface Recorded {
  events: AuditEvent[];
  /** Whether there are more than were read. */
  more: boolean;
}

export const isSealed = (event: AuditEvent) => event.index !== undefined;

/** What was done to one record, the latest first; asked again until the next checkpoint seals all of it. */
export const recordQuery = (subjectId: string) => ({
  queryKey: ["audit", "record", subjectId],
  queryFn: async (): Promise<Recorded> => {
    const page = await answer(api.GET("/api/v1/audit/events", { params: { query: { subjectId, limit: MOST } } }));
    return { events: page.items, more: page.nextCursor !== undefined };
  },
  refetchInterval: (query: { state: { data?: Recorded | undefined } }) =>
    query.state.data?.events.every(isSealed) === false ? UNSEALED_MS : (false as const),
});

export type Verdict = "holds" | "fails" | "cannot" | "unsealed";

export const verdictKind: Record<Verdict, StatusKind> = {
  holds: "good",
  fails: "stop",
  cannot: "unknown",
  unsealed: "unknown",
};

/** One failed step is enough; without one, a step that this browser cannot judge leaves it open. */
export const judged = (steps: { holds: boolean | undefined }[]): Verdict =>
  steps.some(({ holds }) => holds === false)
    ? "fails"
    : steps.some(({ holds }) => holds === undefined)
      ? "cannot"
      : "holds";

/** Recomputes in this browser the proof of every sealed event; tells each verdict as it is found. */
export async function verifyAll(
  queries: QueryClient,
  events: AuditEvent[],
  tell: (id: string, verdict: Verdict) => void,
) {
  for (const event of events) {
    if (!isSealed(event)) {
      tell(event.id, "unsealed");
      continue;
    }
    const proof = await queries.fetchQuery(proofQuery(event.id));
    tell(event.id, judged(await verify(proof, event)));
  }
}

export const asFile = (content: unknown) => new Blob([JSON.stringify(content, null, 2)], { type: "application/json" });

/** All that somebody else needs to check the events without this server: events, proofs, checkpoints and keys. */
export async function bundle(queries: QueryClient, subjectId: string, events: AuditEvent[]) {
  const proofs = [];
  for (const event of events.filter(isSealed))
    proofs.push({ event, proof: await queries.fetchQuery(proofQuery(event.id)) });
  return {
    subjectId,
    proofs,
    unsealed: events.filter((event) => !isSealed(event)),
    keys: await queries.fetchQuery(keysQuery),
  };
}
