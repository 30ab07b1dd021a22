import { type QueryClient, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { answer, api, ifMatch } from "~/api/client";
import { useSession } from "~/api/session";
import type { paths } from "~/api/schema";
import type { Command, Lead } from "./model";

export type LeadQuery = Omit<NonNullable<paths["/api/v1/sales/leads"]["get"]["parameters"]["query"]>, "cursor">;

const listed = new Set(["status", "temperature", "source"]);
const numbers = new Set(["scoreFrom", "scoreTo"]);
const switches = new Set(["pool", "unanswered", "deleted"]);
const days = new Set(["createdFrom", "createdTo"]);

/** Filters as they stand in the address, as the API takes them. A day begins where the person sits. */
export function queryOf(filters: Record<string, string>, sort?: string): LeadQuery {
  const query: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(filters)) {
    if (listed.has(name)) query[name] = value.split(",");
    else if (numbers.has(name)) query[name] = Number(value);
    else if (switches.has(name)) query[name] = value === "true";
    else if (days.has(name)) query[name] = value.includes("T") ? value : new Date(`${value}T00:00`).toISOString();
    else if (["owner", "territory", "postcode", "tag", "own", "q"].includes(name)) query[name] = value;
  }
  if (sort !== undefined) query["sort"] = sort;
  return query;
}

export const loadLeads = (query: LeadQuery, cursor?: string) =>
  answer(api.GET("/api/v1/sales/leads", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } }));

type Area = { size: number; west?: number; south?: number; east?: number; north?: number };

/** The leads of a filter on the ground, summed by squares; the server sums, so that rights and filters are the list's. */
export function loadMap({ sort: _sort, limit: _limit, ...filter }: LeadQuery, area: Area) {
  return answer(api.GET("/api/v1/sales/map", { params: { query: { ...filter, ...area } } }));
}

/** What stands in each column of the board, also what is not loaded. */
export const boardQuery = ({ sort: _sort, limit: _limit, ...filter }: LeadQuery) => ({
  queryKey: ["leads", "board-figures", filter],
  queryFn: async () => (await answer(api.GET("/api/v1/sales/board", { params: { query: filter } }))).columns,
  placeholderData: <T>(previous: T) => previous,
});

export const figuresQuery = {
  queryKey: ["insights", "figures"],
  queryFn: () => answer(api.GET("/api/v1/sales/figures")),
};

export const leadQuery = (id: string) => ({
  queryKey: ["lead", id],
  queryFn: () => answer(api.GET("/api/v1/sales/leads/{id}", { params: { path: { id } } })),
});

export const historyQuery = (id: string) => ({
  queryKey: ["lead", id, "history"],
  queryFn: () => answer(api.GET("/api/v1/sales/leads/{lead}/history", { params: { path: { lead: id } } })),
});

/** Page by page, so that nobody of a large firm is without a name. */
async function allMembers() {
  const all = [];
  let cursor: string | undefined;
  do {
    const query = { limit: 200, ...(cursor === undefined ? {} : { cursor }) };
    const page = await answer(api.GET("/api/v1/firms/members", { params: { query } }));
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

export const membersQuery = {
  queryKey: ["members", "names"],
  queryFn: allMembers,
  staleTime: 300_000,
};

/** Everything that shows leads asks again. */
export const refreshLeads = (queries: QueryClient) =>
  Promise.all([["leads"], ["lead"], ["insights"]].map((queryKey) => queries.invalidateQueries({ queryKey })));

/** The lead as a command left it, without asking again for what the answer already said. */
export async function keep(queries: QueryClient, lead: Lead) {
  queries.setQueryData(["lead", lead.id], lead);
  await refreshLeads(queries);
}

/** Names of members by id, for owner cells and timelines. */
export function useMemberNames(): Map<string, string> {
  const { data } = useQuery(membersQuery);
  return useMemo(() => new Map((data ?? []).map((member) => [member.id, member.name])), [data]);
}

/** The member as which the person works in this firm. */
export function useMyMemberId(): string | undefined {
  const { user } = useSession();
  const { data } = useQuery(membersQuery);
  return data?.find((member) => member.email === user.email)?.id;
}

/** Says amounts in the firm's currency. */
export function useMoney(): (amount: number | undefined) => string {
  const currency = useSession().firm?.currency ?? "USD";
  return useMemo(() => {
    const format = new Intl.NumberFormat(undefined, { style: "currency", currency, maximumFractionDigits: 0 });
    return (amount) => (amount === undefined ? "–" : format.format(amount));
  }, [currency]);
}

const reasoned = {
  lose: "/api/v1/sales/leads/{id}/loss",
  nurture: "/api/v1/sales/leads/{id}/nurture",
  reopen: "/api/v1/sales/leads/{id}/reopening",
} as const;
const plain = {
  qualify: "/api/v1/sales/leads/{id}/qualification",
  schedule_appointment: "/api/v1/sales/leads/{id}/appointment",
  complete_inspection: "/api/v1/sales/leads/{id}/inspection",
  send_quote: "/api/v1/sales/leads/{id}/quote",
  negotiate: "/api/v1/sales/leads/{id}/negotiation",
} as const;

export type PlainCommand = keyof typeof plain;
export type ReasonedCommand = keyof typeof reasoned;

export const isPlain = (command: Command): command is PlainCommand => command in plain;
export const isReasoned = (command: Command): command is ReasonedCommand => command in reasoned;

type Seen = { id: string; version: number };
const paramsOf = ({ id, version }: Seen) => ({ path: { id }, header: ifMatch(version) });

export const runPlain = (command: PlainCommand, seen: Seen) =>
  answer(api.PUT(plain[command], { params: paramsOf(seen) }));

export const deleteLead = (seen: Seen) => api.DELETE("/api/v1/sales/leads/{id}", { params: paramsOf(seen) });

/** The deleted lead has a version that nobody here has seen yet. */
export async function restoreLead(id: string) {
  const { version } = await answer(api.GET("/api/v1/sales/leads/{id}", { params: { path: { id } } }));
  return answer(api.PUT("/api/v1/sales/leads/{id}/restoration", { params: paramsOf({ id, version }) }));
}

export const runReasoned = (command: ReasonedCommand, seen: Seen, reason: string) =>
  answer(api.PUT(reasoned[command], { params: paramsOf(seen), body: { reason } }));

/** @param lostTo the competitor; nothing where nobody knows */
export const lose = (seen: Seen, reason: string, lostTo: string) =>
  answer(api.PUT(reasoned.lose, { params: paramsOf(seen), body: { reason, ...(lostTo === "" ? {} : { lostTo }) } }));
