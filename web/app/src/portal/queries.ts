import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type PortalProperty = Schemas["PortalPropertyView"];
export type PortalDuties = Schemas["PortalObligationsView"];
export type PortalDuty = PortalDuties["obligations"][number];

export const overviewQuery = {
  queryKey: ["portal", "overview"],
  queryFn: () => answer(api.GET("/api/v1/portal/overview")),
};

export const propertiesPage = (cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/portal/properties", {
      params: { query: { sort: "name:asc", ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );

export const propertyQuery = (id: string) => ({
  queryKey: ["portal", "property", id],
  queryFn: () => answer(api.GET("/api/v1/portal/properties/{id}", { params: { path: { id } } })),
});

export const portalDutiesQuery = (id: string, asOf: string | undefined) => ({
  queryKey: ["portal", "property", id, "duties", asOf],
  queryFn: () =>
    answer(
      api.GET("/api/v1/portal/properties/{id}/obligations", {
        params: { path: { id }, query: asOf === undefined ? {} : { asOf } },
      }),
    ),
});

export const placeOf = ({ street, city, region, postcode }: PortalProperty) =>
  [street, city, region, postcode].filter(Boolean).join(", ");
