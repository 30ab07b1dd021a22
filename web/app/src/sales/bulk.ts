import { answer, api, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { t } from "~/i18n";
import type { LeadQuery } from "./queries";

export type BulkResult = Schemas["BulkView"];

export interface Chosen {
  id: string;
  name: string;
}

/** The leads of an act: those chosen by hand, or all that the filter of the list matches. */
export type Meant = { chosen: Chosen[] } | { filter: LeadQuery };

type Which = Pick<Schemas["LeadBulkTagging"], "leads" | "filter">;

function which(meant: Meant): Which {
  if ("chosen" in meant) return { leads: meant.chosen.map(({ id }) => id) };
  const { sort: _sort, limit: _limit, ...parts } = meant.filter;
  const given = Object.entries(parts).filter(([, value]) => value !== null && value !== undefined);
  return { filter: Object.fromEntries(given) };
}

const once = () => ({ header: { "Idempotency-Key": newIdempotencyKey() } });

export const tagMany = (meant: Meant, tag: string) =>
  answer(api.POST("/api/v1/sales/leads/tagging", { params: once(), body: { ...which(meant), tag } }));

export const untagMany = (meant: Meant, tag: string) =>
  answer(api.POST("/api/v1/sales/leads/untagging", { params: once(), body: { ...which(meant), tag } }));

export const giveMany = (meant: Meant, owner: string | undefined) =>
  answer(
    api.POST("/api/v1/sales/leads/assignment", {
      params: once(),
      body: { ...which(meant), ...(owner === undefined ? {} : { owner }) },
    }),
  );

/** Those that an act has changed, as the leads of the act that takes it back. */
export const changedBy = (result: BulkResult): Meant => ({ chosen: result.leads.map((id) => ({ id, name: "" })) });

export type BulkAct = "tagged" | "untagged" | "given" | "pooled";

/** What became of an act, in a sentence or two. */
export function saidOf(act: BulkAct, { changed, refused }: BulkResult, tag: string): string {
  const full = refused === 0 ? "" : ` ${t("bulk.full", { count: refused })}`;
  if (changed === 0 && refused > 0) return t("bulk.full", { count: refused });
  if (changed === 0) return t(`bulk.${act}None`, { tag });
  return t(`bulk.${act}`, { count: changed, tag }) + full;
}
