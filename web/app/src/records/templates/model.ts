import type { QueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Template = Schemas["TemplateView"];

export const MANAGE = "template.manage";

export const templateQuery = (id: string) => ({
  queryKey: ["templates", id],
  queryFn: () => answer(api.GET("/api/v1/records/templates/{id}", { params: { path: { id } } })),
});

export const previewQuery = (template: Template) => ({
  queryKey: ["templates", template.id, "preview", template.version],
  queryFn: () => answer(api.GET("/api/v1/records/templates/{id}/preview", { params: { path: { id: template.id } } })),
});

export const again = (queries: QueryClient) => queries.invalidateQueries({ queryKey: ["templates"] });

const of = (template: Template) => ({ path: { id: template.id }, header: ifMatch(template.version) });

export const publish = (template: Template) =>
  answer(api.PUT("/api/v1/records/templates/{id}/publication", { params: of(template) }));

export const retire = (template: Template) =>
  answer(api.PUT("/api/v1/records/templates/{id}/retirement", { params: of(template) }));

export const tryOut = (template: Template) =>
  api.POST("/api/v1/records/templates/{id}/trial", {
    params: { path: { id: template.id }, header: { "Idempotency-Key": newIdempotencyKey() } },
  });
