import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Entry = Schemas["MapIndexEntry"];
export type Resource = Schemas["MapResource"];
export type Field = Schemas["MapField"];
export type Call = Schemas["MapCall"];
export type Command = Schemas["MapCommand"];
export type Graph = Schemas["MapGraph"];
export type MapVersion = Schemas["MapVersionView"];
export type Difference = Schemas["VersionComparisonDifference"];

const as = (role: string | undefined) => ({ params: { query: role === undefined ? {} : { role } } });

export const mapQuery = (role: string | undefined) => ({
  queryKey: ["console", "map", role],
  queryFn: () => answer(api.GET("/ui-map/resources", as(role))),
});

export const resourceQuery = (id: string, role: string | undefined) => ({
  queryKey: ["console", "map", role, id],
  queryFn: () =>
    answer(api.GET("/ui-map/resources/{id}", { params: { path: { id }, query: role === undefined ? {} : { role } } })),
});

export const rolesQuery = {
  queryKey: ["console", "map-roles"],
  queryFn: async () => (await answer(api.GET("/ui-map/roles"))).items,
};

export const comparisonQuery = (role: string) => ({
  queryKey: ["console", "map-comparison", role],
  queryFn: () => answer(api.GET("/ui-map/comparison", { params: { query: { to: role } } })),
});

export const versionsQuery = {
  queryKey: ["console", "map-versions"],
  queryFn: async () => (await answer(api.GET("/ui-map/versions"))).items,
};

export const versionComparisonQuery = (from: string | undefined, to: string | undefined) => ({
  queryKey: ["console", "map-versions", from, to],
  queryFn: () =>
    answer(
      api.GET("/ui-map/versions/comparison", {
        params: { query: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } },
      }),
    ),
});
