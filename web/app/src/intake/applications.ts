import type { QueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { StatusKind } from "~/ui/StatusBadge";

export type Application = Schemas["ApplicationView"];
export type ApplicationRow = Schemas["ApplicationRow"];
export type IntakePage = Schemas["IntakePageView"];
export type PageCommand = "open" | "close" | "replace_key";

export const statuses = ["submitted", "accepted", "declined", "withdrawn"] as const;

export const kinds: Record<Application["status"], StatusKind> = {
  submitted: "attention",
  accepted: "good",
  declined: "stop",
  withdrawn: "idle",
};

export const applicationQuery = (id: string) => ({
  queryKey: ["applications", id],
  queryFn: () => answer(api.GET("/api/v1/intake/applications/{id}", { params: { path: { id } } })),
});

export const accept = ({ id, version }: Application) =>
  answer(
    api.PUT("/api/v1/intake/applications/{id}/acceptance", { params: { path: { id }, header: ifMatch(version) } }),
  );

export const decline = ({ id, version }: Application, reason: string) =>
  answer(
    api.PUT("/api/v1/intake/applications/{id}/decline", {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason },
    }),
  );

export const refreshApplications = (queries: QueryClient) => queries.invalidateQueries({ queryKey: ["applications"] });

export const pageQuery = {
  queryKey: ["intake-page"],
  queryFn: async () => (await answer(api.GET("/api/v1/intake/pages"))).items,
};

const addresses = {
  open: "/api/v1/intake/pages/{id}/opening",
  close: "/api/v1/intake/pages/{id}/closing",
  replace_key: "/api/v1/intake/pages/{id}/key",
} as const;

export const runOnPage = (command: PageCommand, { id, version }: IntakePage) =>
  answer(api.PUT(addresses[command], { params: { path: { id }, header: ifMatch(version) } }));
