import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type ImportRun = Schemas["ImportWhole"];
export type ImportSummary = Schemas["ImportSummary"];
export type Target = Schemas["ImportTarget"];
export type Mapping = Schemas["Mapping"];
export type Line = Schemas["ImportLine"];
export type ImportStatus = ImportRun["status"];

const WORK_MS = 1_000;
const working = new Set<ImportStatus>(["checking", "running", "undoing"]);

export const works = (status: ImportStatus) => working.has(status);

export const importQuery = (id: string) => ({
  queryKey: ["imports", id],
  queryFn: () => answer(api.GET("/api/v1/imports/{id}", { params: { path: { id } } })),
  refetchInterval: (query: { state: { data?: ImportRun | undefined } }) =>
    query.state.data !== undefined && works(query.state.data.status) ? WORK_MS : (false as const),
});

export const targetsQuery = {
  queryKey: ["imports", "targets"],
  queryFn: () => answer(api.GET("/api/v1/imports/targets")),
};

export const mappingsQuery = (target: string) => ({
  queryKey: ["imports", "mappings", target],
  queryFn: () => answer(api.GET("/api/v1/imports/mappings", { params: { query: { target } } })),
});
