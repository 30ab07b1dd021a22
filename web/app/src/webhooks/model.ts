import type { QueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Webhook = Schemas["EndpointView"];
export type Delivery = Schemas["DeliveryView"];

export const webhooksQuery = {
  queryKey: ["webhooks"],
  queryFn: async () => (await answer(api.GET("/api/v1/webhooks/endpoints"))).items,
};

export const webhookQuery = (id: string) => ({
  queryKey: ["webhooks", id],
  queryFn: () => answer(api.GET("/api/v1/webhooks/endpoints/{id}", { params: { path: { id } } })),
});

export const deliveryQuery = (id: string) => ({
  queryKey: ["webhooks", "delivery", id],
  queryFn: () => answer(api.GET("/api/v1/webhooks/deliveries/{id}", { params: { path: { id } } })),
});

export const eventTypesQuery = {
  queryKey: ["event-types"],
  queryFn: async () => (await answer(api.GET("/api/v1/events/types"))).items,
  staleTime: Number.POSITIVE_INFINITY,
};

export const refreshWebhooks = (queries: QueryClient) => queries.invalidateQueries({ queryKey: ["webhooks"] });

export type StateCommand = "pause" | "activate" | "retire";

const addresses = {
  pause: "/api/v1/webhooks/endpoints/{id}/pause",
  activate: "/api/v1/webhooks/endpoints/{id}/activation",
  retire: "/api/v1/webhooks/endpoints/{id}/retirement",
} as const;

const of = (webhook: Webhook) => ({ path: { id: webhook.id }, header: ifMatch(webhook.version) });

export const changeState = (command: StateCommand, webhook: Webhook) =>
  answer(api.PUT(addresses[command], { params: of(webhook) }));

export const rotateSecret = (webhook: Webhook) =>
  answer(api.PUT("/api/v1/webhooks/endpoints/{id}/secret", { params: of(webhook) }));

const once = () => ({ "Idempotency-Key": newIdempotencyKey() });

export const tryOut = (webhook: Webhook) =>
  answer(
    api.POST("/api/v1/webhooks/endpoints/{endpoint}/trial", {
      params: { path: { endpoint: webhook.id }, header: once() },
    }),
  );

export const sendAgain = (delivery: Delivery) =>
  answer(
    api.POST("/api/v1/webhooks/deliveries/{id}/repetition", {
      params: { path: { id: delivery.id }, header: once() },
    }),
  );

export const sendRangeAgain = (webhook: Webhook, range: Schemas["DeliveryAgainRequest"]) =>
  answer(
    api.POST("/api/v1/webhooks/endpoints/{endpoint}/repetition", {
      params: { path: { endpoint: webhook.id }, header: once() },
      body: range,
    }),
  );
