import { answer, api, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { Page } from "~/app/usePages";
import { takeAway } from "~/exports/queries";

export type ClientRow = Schemas["ClientRow"];
/** With how it stands in law today, unless it is archived. */
export type PropertyRow = Schemas["PropertyRow"] & { duties?: Schemas["ObligationSummary"] };

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

export async function loadProperties(
  { kind: _kind, ...query }: ListQuery,
  cursor: string | undefined,
): Promise<Page<PropertyRow>> {
  const page = await answer(api.GET("/api/v1/properties", withCursor(query, cursor)));
  const property = page.items.filter(({ status }) => status === "active").map(({ id }) => id);
  if (property.length === 0) return page;
  // Rows without the column are worth more than none.
  const items = await answer(api.GET("/api/v1/obligations/summaries", { params: { query: { property } } })).then(
    (found) => found.items,
    () => [],
  );
  const standing = new Map(items.map((each) => [each.property, each]));
  return {
    ...page,
    items: page.items.map((row): PropertyRow => {
      const duties = standing.get(row.id);
      return duties === undefined ? row : { ...row, duties };
    }),
  };
}

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
