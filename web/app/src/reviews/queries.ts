import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { REVIEWS } from "~/documents/queries";

export type Waiting = Schemas["WaitingView"];
export type Expiring = Schemas["ExpiringView"];

export interface Asked {
  kind?: string;
  addedBy?: string;
}

export const waitingKey = (asked: Asked) => [...REVIEWS, "waiting", asked] as const;
export const expiringKey = (before: string | undefined) => [...REVIEWS, "expiring", before ?? ""] as const;

const on = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor });

export const loadWaiting = (asked: Asked, cursor: string | undefined) =>
  answer(api.GET("/api/v1/documents/reviews", { params: { query: { limit: 20, ...asked, ...on(cursor) } } }));

export const loadExpiring = (before: string | undefined, cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/documents/expiring", {
      params: { query: { limit: 50, ...(before === undefined ? {} : { before }), ...on(cursor) } },
    }),
  );
