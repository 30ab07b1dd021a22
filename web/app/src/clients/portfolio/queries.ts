import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type BoardRow = Schemas["DutyBoardRow"];
export type Milestones = Schemas["MilestoneSettingsSetting"];
export const STANDS = ["red", "amber", "green", "no_rules"] as const;

export type Stands = (typeof STANDS)[number];

export interface BoardQuery {
  asOf?: string;
  stands?: Stands;
}

export const boardKey = ["board"] as const;

export const loadBoard = (query: BoardQuery, cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/obligations/board", {
      params: { query: { ...query, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );

export const countsQuery = (asOf: string | undefined) => ({
  queryKey: [...boardKey, "counts", asOf],
  queryFn: () =>
    answer(api.GET("/api/v1/obligations/board/counts", { params: { query: asOf === undefined ? {} : { asOf } } })),
});

export const milestonesQuery = {
  queryKey: ["milestones"],
  queryFn: () => answer(api.GET("/api/v1/compliance/milestones")),
};
