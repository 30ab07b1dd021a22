import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type SystemReport = Schemas["SystemReport"];
export type Part = SystemReport["parts"][string];
export type Route = Schemas["RouteView"];
export type Switch = Schemas["SwitchView"];
export type RateLimit = Schemas["RateLimitView"];
export type RateBlock = Schemas["RateBlock"];
export type RateRelease = Schemas["RateRelease"];
export type InstallationSession = Schemas["InstallationSessionView"];
export type DeadLetter = Schemas["DeadLetterView"];
export type Statement = Schemas["Statement"];
export type Pack = Schemas["PacksPack"];
export type InstallationFirm = Schemas["InstallationFirmView"];
export type LogHead = Schemas["LogHeadView"];
export type FirmHead = Schemas["FirmHeadView"];
export type Backlog = Schemas["BacklogView"];

export const LIVE_MS = 5_000;

export const systemQuery = {
  queryKey: ["console", "system"],
  queryFn: () => answer(api.GET("/debug/system")),
  refetchInterval: LIVE_MS,
};

export const routesQuery = {
  queryKey: ["console", "routes"],
  queryFn: async () => (await answer(api.GET("/debug/routes"))).routes,
  refetchInterval: LIVE_MS,
};

export const switchesQuery = {
  queryKey: ["console", "switches"],
  queryFn: () => answer(api.GET("/api/v1/operations/switches")),
  refetchInterval: LIVE_MS,
};

export const backlogQuery = {
  queryKey: ["console", "backlog"],
  queryFn: async () => (await answer(api.GET("/api/v1/operations/jobs"))).items,
  refetchInterval: LIVE_MS,
};

export const ratesQuery = {
  queryKey: ["console", "rates"],
  queryFn: () => answer(api.GET("/api/v1/operations/rates")),
  refetchInterval: LIVE_MS,
};

export const statementsQuery = (by: "total" | "mean" | "max" | "calls") => ({
  queryKey: ["console", "statements", by],
  queryFn: () => answer(api.GET("/api/v1/operations/statements", { params: { query: { by } } })),
  refetchInterval: LIVE_MS,
});

export const packsQuery = {
  queryKey: ["console", "packs"],
  queryFn: () => answer(api.GET("/system/status/packs")),
};
