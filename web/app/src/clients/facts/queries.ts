import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type FactSheet = Schemas["FactSheetView"];
export type FactLine = FactSheet["groups"][number]["facts"][number];
export type FactGiven = NonNullable<FactLine["answer"]>;
export type FactHistory = Schemas["FactHistoryView"];
export type NewFactAnswer = Schemas["NewFactAnswer"];
export type Source = NewFactAnswer["source"];
export type Appliance = Schemas["ApplianceView"];
export type ApplianceFacts = Schemas["ApplianceFacts"];
export type Tenancy = Schemas["TenancyView"];
export type TenancyFacts = Schemas["TenancyFacts"];
export type Hazard = Schemas["HazardView"];
export type HazardFacts = Schemas["HazardFacts"];

export const mayRecord = "property.record";

/** What is looked back at: the day on which it is true, and the day at whose end we knew it. */
export interface LookBack {
  asOf: string;
  knownOn: string;
}

export const LIVE_TYPES = ["property-comment"] as const;

const endOf = (day: string) => new Date(`${day}T23:59:59.999`).toISOString();

const queryOf = (back: LookBack | undefined) =>
  back === undefined ? {} : { asOf: back.asOf, knownAt: endOf(back.knownOn) };

export const factsKey = (property: string) => ["property", property, "facts"] as const;

export const sheetQuery = (property: string, back: LookBack | undefined) => ({
  queryKey: [...factsKey(property), "sheet", back],
  queryFn: () =>
    answer(
      api.GET("/api/v1/properties/{property}/facts", {
        params: { path: { property }, query: queryOf(back) },
      }),
    ),
});

export const historyQuery = (property: string, code: string) => ({
  queryKey: [...factsKey(property), "history", code],
  queryFn: async () =>
    (
      await answer(
        api.GET("/api/v1/properties/{property}/facts/{code}/history", {
          params: { path: { property, code } },
        }),
      )
    ).items,
});

export const recordAnswers = (property: string, seen: number, answers: NewFactAnswer[], key: string) =>
  answer(
    api.POST("/api/v1/properties/{property}/facts", {
      params: { path: { property }, header: { ...ifMatch(seen), "Idempotency-Key": key } },
      body: { answers },
    }),
  );

export const appliancesQuery = (property: string) => ({
  queryKey: [...factsKey(property), "appliances"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/properties/{property}/appliances", { params: { path: { property } } }))).items,
});

export const applianceHistoryQuery = ({ property, id }: Appliance) => ({
  queryKey: [...factsKey(property), "appliances", id],
  queryFn: async () =>
    (
      await answer(
        api.GET("/api/v1/properties/{property}/appliances/{id}/history", {
          params: { path: { property, id } },
        }),
      )
    ).items,
});

export async function saveAppliance(property: string, known: Appliance | undefined, body: ApplianceFacts, key: string) {
  if (known === undefined) {
    await api.POST("/api/v1/properties/{property}/appliances", {
      params: { path: { property }, header: { "Idempotency-Key": key } },
      body,
    });
  } else {
    await api.PUT("/api/v1/properties/{property}/appliances/{id}", {
      params: { path: { property, id: known.id }, header: ifMatch(known.version) },
      body,
    });
  }
}

export const withdrawAppliance = ({ property, id, version }: Appliance) =>
  api.DELETE("/api/v1/properties/{property}/appliances/{id}", {
    params: { path: { property, id }, header: ifMatch(version) },
  });

export const tenanciesQuery = (property: string) => ({
  queryKey: [...factsKey(property), "tenancies"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/properties/{property}/tenancies", { params: { path: { property } } }))).items,
});

export const tenancyHistoryQuery = ({ property, id }: Tenancy) => ({
  queryKey: [...factsKey(property), "tenancies", id],
  queryFn: async () =>
    (
      await answer(
        api.GET("/api/v1/properties/{property}/tenancies/{id}/history", {
          params: { path: { property, id } },
        }),
      )
    ).items,
});

export async function saveTenancy(property: string, known: Tenancy | undefined, body: TenancyFacts, key: string) {
  if (known === undefined) {
    await api.POST("/api/v1/properties/{property}/tenancies", {
      params: { path: { property }, header: { "Idempotency-Key": key } },
      body,
    });
  } else {
    await api.PUT("/api/v1/properties/{property}/tenancies/{id}", {
      params: { path: { property, id: known.id }, header: ifMatch(known.version) },
      body,
    });
  }
}

export const withdrawTenancy = ({ property, id, version }: Tenancy) =>
  api.DELETE("/api/v1/properties/{property}/tenancies/{id}", {
    params: { path: { property, id }, header: ifMatch(version) },
  });

export const hazardsQuery = (property: string) => ({
  queryKey: [...factsKey(property), "hazards"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/properties/{property}/hazards", { params: { path: { property } } }))).items,
});

export const hazardHistoryQuery = ({ property, id }: Hazard) => ({
  queryKey: [...factsKey(property), "hazards", id],
  queryFn: async () =>
    (
      await answer(
        api.GET("/api/v1/properties/{property}/hazards/{id}/history", {
          params: { path: { property, id } },
        }),
      )
    ).items,
});

export async function saveHazard(property: string, known: Hazard | undefined, body: HazardFacts, key: string) {
  if (known === undefined) {
    await api.POST("/api/v1/properties/{property}/hazards", {
      params: { path: { property }, header: { "Idempotency-Key": key } },
      body,
    });
  } else {
    await api.PUT("/api/v1/properties/{property}/hazards/{id}", {
      params: { path: { property, id: known.id }, header: ifMatch(known.version) },
      body,
    });
  }
}

export const withdrawHazard = ({ property, id, version }: Hazard) =>
  api.DELETE("/api/v1/properties/{property}/hazards/{id}", {
    params: { path: { property, id }, header: ifMatch(version) },
  });
