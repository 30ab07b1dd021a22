import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Metrics = Schemas["ResponseBoardMetrics"];
export type Answered = Schemas["ResponseBoardAnsweredView"];
export type LadderSetting = Schemas["ResponseSettingsSetting"];

const DAY_MS = 86_400_000;

export const periods = [7, 30, 90] as const;
export type Period = (typeof periods)[number];

export const periodOf = (text: string | undefined): Period => periods.find((days) => String(days) === text) ?? 30;

/** When the period begins, to the minute: the same question is asked once. */
export const beginOf = (days: Period, now = Date.now()) =>
  new Date(Math.floor(now / 60_000) * 60_000 - days * DAY_MS).toISOString();

export const metricsQuery = (days: Period) => ({
  queryKey: ["insights", "response", days],
  queryFn: () => answer(api.GET("/api/v1/sales/response/metrics", { params: { query: { from: beginOf(days) } } })),
});

export const ladderQuery = {
  queryKey: ["response", "ladder"],
  queryFn: () => answer(api.GET("/api/v1/sales/response/ladder")),
};
