import type { QueryClient } from "@tanstack/react-query";
import { answer, api, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { t } from "~/i18n";
import { showDone } from "~/ui/toasts";
import { refreshLeads } from "../queries";

export type Pair = Schemas["PairView"];
export type Scan = Schemas["ScanView"];
export type Preview = Schemas["Preview"];
export type Part = Schemas["Choice"]["part"];

const SCAN_MS = 1_000;

export const loadPairs = (cursor?: string, lead?: string) =>
  answer(
    api.GET("/api/v1/sales/duplicates", {
      params: { query: { ...(lead ? { lead } : {}), ...(cursor ? { cursor } : {}) } },
    }),
  );

export const pairsOfQuery = (lead: string) => ({
  queryKey: ["duplicates", "of", lead],
  queryFn: async () => (await loadPairs(undefined, lead)).items,
});

export const scanQuery = {
  queryKey: ["duplicates", "scan"],
  queryFn: async () => (await answer(api.GET("/api/v1/sales/duplicate-scans"))).items[0] ?? null,
  refetchInterval: (query: { state: { data?: Scan | null | undefined } }) =>
    works(query.state.data) ? SCAN_MS : (false as const),
};

export const works = (scan: Scan | null | undefined) => scan?.state === "waiting" || scan?.state === "running";

export const previewQuery = (kept: string, gone: string) => ({
  queryKey: ["duplicates", "preview", kept, gone],
  queryFn: () => answer(api.GET("/api/v1/sales/merge-previews", { params: { query: { kept, gone } } })),
});

export const mergesQuery = (lead: string) => ({
  queryKey: ["lead", lead, "merges"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/sales/leads/{lead}/merges", { params: { path: { lead } } }))).items,
});

const refresh = async (queries: QueryClient) => {
  await queries.invalidateQueries({ queryKey: ["duplicates"] });
  await refreshLeads(queries);
};

/** Takes two leads apart again; the toast of the merge and the pages of both leads offer it. */
export async function undoMerge(queries: QueryClient, id: string) {
  const kept = await answer(api.PUT("/api/v1/sales/merges/{id}/undoing", { params: { path: { id } } }));
  showDone(t("duplicates.apart", { name: kept.name }));
  await refresh(queries);
}

export async function merge(queries: QueryClient, kept: string, gone: string, take: Part[]) {
  const merged = await answer(
    api.POST("/api/v1/sales/merges", {
      params: { header: { "Idempotency-Key": newIdempotencyKey() } },
      body: { kept, gone, take },
    }),
  );
  await refresh(queries);
  return merged;
}

const pathOf = (lead: string, other: string) => ({ params: { path: { lead, other } } });

export async function keepApart(queries: QueryClient, lead: string, other: string) {
  await api.PUT("/api/v1/sales/duplicates/{lead}/{other}/difference", pathOf(lead, other));
  await refresh(queries);
}

export async function doubtAgain(queries: QueryClient, lead: string, other: string) {
  await api.DELETE("/api/v1/sales/duplicates/{lead}/{other}/difference", pathOf(lead, other));
  await refresh(queries);
}
