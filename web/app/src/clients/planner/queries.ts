import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type PlanCount = Schemas["PlanCount"];
export type RenewalPlan = Schemas["RenewalPlan"];
export type PlannedVisit = RenewalPlan["visits"][number];

/** Between which days what is planned has its last day; from today for 90 days where it is not said. */
export interface PlanSpan {
  from?: string;
  until?: string;
}

/** Who goes where. */
export interface Round {
  trade: PlanCount["trade"];
  area: string;
}

/** Changes with what the board shows: both are reckoned together. */
export const planKey = ["plan"] as const;

export const loadCounts = (span: PlanSpan, cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/obligations/plan", {
      params: { query: { ...span, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );

/** One plan after the other, each from the day on which the one before says that it goes on. */
export const loadPlan = (round: Round, span: PlanSpan, next: string | undefined) =>
  answer(
    api.GET("/api/v1/obligations/plan/visits", {
      params: { query: { ...round, ...span, ...(next === undefined ? {} : { from: next }) } },
    }),
  );
