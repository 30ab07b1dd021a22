import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type AuditEvent = Schemas["EventView"];
export type Checkpoint = Schemas["CheckpointView"];

export const eventQuery = (id: string) => ({
  queryKey: ["audit", "event", id],
  queryFn: () => answer(api.GET("/api/v1/audit/events/{id}", { params: { path: { id } } })),
});

export const proofQuery = (id: string) => ({
  queryKey: ["audit", "proof", id],
  queryFn: () => answer(api.GET("/api/v1/audit/events/{id}/proof", { params: { path: { id } } })),
});

export const newestQuery = {
  queryKey: ["audit", "newest"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/audit/checkpoints", { params: { query: { limit: 1, sort: "size:desc" } } })))
      .items[0] ?? null,
};

export const consistencyQuery = (from: number, to: number) => ({
  queryKey: ["audit", "consistency", from, to],
  queryFn: () => answer(api.GET("/api/v1/audit/consistency", { params: { query: { from, to } } })),
});

export const keysQuery = {
  queryKey: ["audit", "keys"],
  queryFn: async () => (await answer(api.GET("/api/v1/audit/keys"))).items,
};
