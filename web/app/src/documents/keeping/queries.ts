import { answer, api, ifMatch, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { RecordRef } from "~/records/queries";
import { type DocumentOf, documentsKey, REVIEWS } from "../queries";

export type Plan = Schemas["PurgePlan"];
export type Purge = Schemas["PurgeView"];
export type Hold = Schemas["HoldView"];
export type Period = Schemas["Retention"];
export type Large = Schemas["LargeView"];
export type Ground = Schemas["NewPurge"];

export const PURGES = ["purges"];
export const PERIODS = ["retention"];

const pathOf = ({ kind, id }: RecordRef) => ({ kind, record: id });
const of = (what: { id: string; version: number }) => ({ path: { id: what.id }, header: ifMatch(what.version) });

/** What erasing a document would do, and what keeps it. */
export const planQuery = (ref: RecordRef, document: DocumentOf) => ({
  queryKey: [...documentsKey(ref), document.id, "purge"],
  queryFn: () => answer(api.GET("/api/v1/documents/{id}/purge", { params: { path: { id: document.id } } })),
});

export const ask = (document: DocumentOf, ground: Ground, key: string) =>
  answer(
    api.POST("/api/v1/documents/{id}/purge", {
      params: { ...of(document), header: { ...ifMatch(document.version), "Idempotency-Key": key } },
      body: ground,
    }),
  );

export const holdsQuery = (ref: RecordRef) => ({
  queryKey: [...documentsKey(ref), "holds"],
  queryFn: async () =>
    (
      await answer(
        api.GET("/api/v1/documents/records/{kind}/{record}/holds", {
          params: { path: pathOf(ref), query: { limit: 100 } },
        }),
      )
    ).items.filter((hold) => hold.status === "placed"),
});

export const place = (ref: RecordRef, hold: Schemas["NewHold"]) =>
  answer(
    api.POST("/api/v1/documents/records/{kind}/{record}/holds", {
      params: { path: pathOf(ref), header: { "Idempotency-Key": newIdempotencyKey() } },
      body: hold,
    }),
  );

export const lift = (hold: Hold, reason: string) =>
  answer(api.PUT("/api/v1/documents/holds/{id}/lifting", { params: of(hold), body: { reason } }));

export const loadPurges = (cursor: string | undefined) =>
  answer(api.GET("/api/v1/documents/purges", { params: { query: cursor === undefined ? {} : { cursor } } }));

export const purgeQuery = (id: string) => ({
  queryKey: [...PURGES, id],
  queryFn: () => answer(api.GET("/api/v1/documents/purges/{id}", { params: { path: { id } } })),
});

export const approve = (purge: Purge) =>
  answer(api.PUT("/api/v1/documents/purges/{id}/approval", { params: of(purge) }));

export const decline = (purge: Purge, reason: string) =>
  answer(api.PUT("/api/v1/documents/purges/{id}/refusal", { params: of(purge), body: { reason } }));

export const withdraw = (purge: Purge) =>
  answer(api.PUT("/api/v1/documents/purges/{id}/withdrawal", { params: of(purge) }));

export const periodsQuery = {
  queryKey: PERIODS,
  queryFn: async () => (await answer(api.GET("/api/v1/documents/retention"))).items,
};

export const changePeriod = (period: Period, months: number) =>
  answer(
    api.PUT("/api/v1/documents/retention/{documentKind}", {
      params: { path: { documentKind: period.kind }, header: ifMatch(period.version) },
      body: { months },
    }),
  );

/** How much the firm's documents take. */
export const roomQuery = {
  queryKey: [...REVIEWS, "room"],
  queryFn: () => answer(api.GET("/api/v1/documents/room")),
};

export const LARGEST = [...REVIEWS, "largest"];

export const loadLargest = (cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/documents/largest", {
      params: { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );
