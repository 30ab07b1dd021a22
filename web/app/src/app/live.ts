import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { createStream, type ServerEvent } from "~/api/events";

/** The one stream of this tab: which record changed. */
export const live = createStream("/api/v1/live");

const PAUSE_MS = 1_000;

const read = (event: ServerEvent, name: "type" | "id"): string | undefined => {
  const value = (event.data as Partial<Record<typeof name, unknown>> | null)?.[name];
  return typeof value === "string" ? value : undefined;
};

/**
 * Looks a query up again when a record of this type changed, of these ids where some are given, at most once a second; what is
 * told without an id may be any. Give stable arrays.
 */
export function useLive(types: readonly string[], key: QueryKey, ids?: readonly string[]) {
  const queries = useQueryClient();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = live.listen((event) => {
      const id = read(event, "id");
      const meant = types.includes(read(event, "type") ?? "") && (id === undefined || (ids?.includes(id) ?? true));
      const heard = event.type === "reset" || (event.type === "changed" && meant);
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
  }, [queries, types, key, ids]);
}
