import { answer, api, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { takeAway } from "~/exports/queries";

export type ClientRow = Schemas["ClientRow"];
export type PropertyRow = Schemas["PropertyRow"];

/** The filters of both lists as the API takes them. */
export interface ListQuery {
  q?: string;
  tag?: string;
  own?: string;
  postcode?: string;
  client?: string;
  kind?: Schemas["ClientRow"]["kind"];
  status?: "active" | "archived" | "all";
  createdFrom?: string;
  createdTo?: string;
  sort?: string;
}

const days = new Set(["createdFrom", "createdTo"]);
const known = new Set(["q", "tag", "own", "postcode", "client", "kind", "status", ...days]);

export function queryOf(filters: Record<string, string>, sort: string | undefined): ListQuery {
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(filters)) {
    if (!known.has(name)) continue;
    query[name] = days.has(name) && !value.includes("T") ? new Date(`${value}T00:00`).toISOString() : value;
  }
  return { ...query, ...(sort === undefined ? {} : { sort }) };
}

const withCursor = (query: ListQuery, cursor: string | undefined) => ({
  params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
});

export const loadClients = (
  { postcode: _postcode, client: _client, ...query }: ListQuery,
  cursor: string | undefined,
) => answer(api.GET("/api/v1/clients", withCursor(query, cursor)));

export const loadProperties = ({ kind: _kind, ...query }: ListQuery, cursor: string | undefined) =>
  answer(api.GET("/api/v1/properties", withCursor(query, cursor)));

export type Format = "csv" | "xlsx" | "pdf" | "zip";

const asked = (query: ListQuery, format: Format, columns: string[]) => ({
  // A bundle has the sheets of the records, whatever columns the list shows.
  params: {
    query: { ...query, format, ...(format === "zip" ? {} : { columns }) },
    header: { "Idempotency-Key": newIdempotencyKey() },
  },
});

export const exportClients = (
  { postcode: _postcode, client: _client, ...query }: ListQuery,
  format: Format,
  columns: string[],
) => takeAway(() => answer(api.POST("/api/v1/clients/export", asked(query, format, columns))));

export const exportProperties = ({ kind: _kind, ...query }: ListQuery, format: Format, columns: string[]) =>
  takeAway(() => answer(api.POST("/api/v1/properties/export", asked(query, format, columns))));
