import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { type ServerEvent, useStreamAge } from "~/api/events";
import { live as stream } from "~/app/live";
import { AsOf } from "~/ui/AsOf";

/** Of a lead, its follow-ups or its response clock; without id and version for many at once. */
interface Changed {
  type: string;
  id: string | undefined;
  version: number | undefined;
}

const ONCE_MS = 1_000;

/** The change of a lead that an event tells of, or nothing. */
export function leadChange(event: ServerEvent): Changed | undefined {
  const data = event.data as Partial<Changed> | null;
  if (event.type !== "changed" || typeof data?.type !== "string" || !data.type.startsWith("lead")) return undefined;
  return { type: data.type, id: data.id, version: data.version };
}

function onceASecond(act: () => void, lead: string | undefined) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const concerns = (change: Changed | undefined) =>
    change !== undefined && (lead === undefined || change.id === undefined || change.id === lead);
  const stop = stream.listen((event) => {
    if (event.type !== "reset" && !concerns(leadChange(event))) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      act();
    }, ONCE_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Asks again for these when leads, or this one, have changed, at most once a second; also after a gap in the stream. */
export function useFresh(queryKey: readonly string[], lead?: string) {
  const queries = useQueryClient();
  // Keys are made anew at each render; what they say is what counts.
  const key = JSON.stringify(queryKey);
  const ask = useCallback(
    () => void queries.invalidateQueries({ queryKey: JSON.parse(key) as string[] }),
    [queries, key],
  );
  useEffect(() => onceASecond(ask, lead), [ask, lead]);
}

export function LeadsAsOf() {
  const { heardAt, silent } = useStreamAge(stream);
  return heardAt === undefined ? null : <AsOf at={heardAt} silent={silent} />;
}

/** Whether the stream has been silent for too long to call figures live. */
export const useSilence = () => useStreamAge(stream).silent;
