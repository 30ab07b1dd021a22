import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { RecordRef } from "../queries";

export type Field = Schemas["OwnField"];
export type NewField = Schemas["LeadFieldNewField"];
export type ChangedField = Schemas["ChangedField"];
export type OwnValues = Schemas["OwnValuesView"];

export const FIELD_KINDS = ["leads", "clients", "properties"] as const;
export type FieldOwner = (typeof FIELD_KINDS)[number];

export const fieldsQuery = (owner: FieldOwner) => ({
  queryKey: ["own-fields", owner],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/records/fields", { params: { query: { recordKind: owner } } }))).items,
});

export const asked = (fields: Field[] | undefined) => (fields ?? []).filter((field) => field.archivedAt === undefined);

/** Who may define fields of leads is asked where leads are. */
export async function defineField(owner: FieldOwner, body: NewField, key: string) {
  const params = { header: { "Idempotency-Key": key } };
  if (owner === "leads") await api.POST("/api/v1/sales/lead-fields", { params, body });
  else await api.POST("/api/v1/records/fields", { params, body: { recordKind: owner, ...body } });
}

export async function changeField(owner: FieldOwner, field: Field, body: ChangedField) {
  const params = { path: { id: field.id }, header: ifMatch(field.version) };
  if (owner === "leads") await api.PUT("/api/v1/sales/lead-fields/{id}", { params, body });
  else await api.PUT("/api/v1/records/fields/{id}", { params, body });
}

const pathOf = ({ kind, id }: RecordRef) => ({ kind, record: id });

export const valuesQuery = (ref: RecordRef) => ({
  queryKey: ["own-values", ref.kind, ref.id],
  queryFn: () => answer(api.GET("/api/v1/records/{kind}/{record}/fields", { params: { path: pathOf(ref) } })),
});

/** What was left empty is no longer said. */
export const saidOf = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== "" && value !== undefined && value !== null),
  );

export const changeValues = (ref: RecordRef, seen: OwnValues, values: Record<string, unknown>) =>
  answer(
    api.PUT("/api/v1/records/{kind}/{record}/fields", {
      params: { path: pathOf(ref), header: ifMatch(seen.version) },
      body: { values: saidOf(values) as Record<string, never> },
    }),
  );
