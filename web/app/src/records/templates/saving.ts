import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { Template } from "./model";

// Apart from `model`: the editor is loaded without the pages around it.

/** What a template can name; the server refuses others. */
export const FIELDS = ["name", "firm", "sender"].map((name) => `{{${name}}}`).join(" ");

export const save = (template: Template, body: Schemas["TemplateRequest"]) =>
  answer(
    api.PUT("/api/v1/records/templates/{id}", {
      params: { path: { id: template.id }, header: ifMatch(template.version) },
      body,
    }),
  );

export const create = (body: Schemas["TemplateRequest"], key: string) =>
  answer(api.POST("/api/v1/records/templates", { params: { header: { "Idempotency-Key": key } }, body }));
