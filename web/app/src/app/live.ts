import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { createStream, type ServerEvent } from "~/api/events";

/** The one stream of this tab: which record changed. */
export const live = createStream("/api/v1/live");

const PAUSE_MS = 1_000;

const typeIn = (event: ServerEvent): string | undefined =>
  typeof event.data === "object" && event.data !== null && "type" in event.data ? String(event.data.type) : undefined;

/** Looks a query up again when a record of this type changed, at most once a second. Give stable arrays. */
export function useLive(types: readonly string[], key: QueryKey) {
  const queries = useQueryClient();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = live.listen((event) => {
      const heard = event.type === "reset" || (event.type === "changed" && types.includes(typeIn(event) ?? ""));
      if (!heard || waiting !== undefined) return;
      waiting = setTimeout(() => {
        waiting = undefined;
        void queries.invalidateQueries({ queryKey: key });
      }, PAUSE_MS);
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [queries, types, key]);
}
