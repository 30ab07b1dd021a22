import type { QueryClient } from "@tanstack/react-query";
import { answer, api, newIdempotencyKey } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { t } from "~/i18n";
import { showDone } from "~/ui/toasts";
import { refreshLeads } from "../queries";

export type Pair = Schemas["PairView"];
export type Scan = Schemas["ScanView"];
export type Preview = Schemas["MergesPreview"];
export type Part = Schemas["MergesChoice"]["part"];

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
  // Not among the duplicates: once the two are merged there is nothing to compare, and asking is refused.
  queryKey: ["merge-preview", kept, gone],
  staleTime: 0,
  queryFn: () => answer(api.GET("/api/v1/sales/merge-previews", { params: { query: { kept, gone } } })),
});

export const mergesQuery = (lead: string) => ({
  queryKey: ["lead", lead, "merges"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/sales/leads/{lead}/merges", { params: { path: { lead } } }))).items,
});

export const refreshPairs = async (queries: QueryClient) => {
  await queries.invalidateQueries({ queryKey: ["duplicates"] });
  await refreshLeads(queries);
};

/** Takes two leads apart again; the toast of the merge and the pages of both leads offer it. */
export async function undoMerge(queries: QueryClient, id: string) {
  const kept = await answer(api.PUT("/api/v1/sales/merges/{id}/undoing", { params: { path: { id } } }));
  showDone(t("duplicates.apart", { name: kept.name }));
  await refreshPairs(queries);
}

export function merge(kept: string, gone: string, take: Part[]) {
  return answer(
    api.POST("/api/v1/sales/merges", {
      params: { header: { "Idempotency-Key": newIdempotencyKey() } },
      body: { kept, gone, take },
    }),
  );
}

const pathOf = (lead: string, other: string) => ({ params: { path: { lead, other } } });

export async function keepApart(queries: QueryClient, lead: string, other: string) {
  await api.PUT("/api/v1/sales/duplicates/{lead}/{other}/difference", pathOf(lead, other));
  await refreshPairs(queries);
}

export async function doubtAgain(queries: QueryClient, lead: string, other: string) {
  await api.DELETE("/api/v1/sales/duplicates/{lead}/{other}/difference", pathOf(lead, other));
  await refreshPairs(queries);
}
