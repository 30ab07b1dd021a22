import { answer, api } from "~/api/client";
import type { components } from "~/api/schema";

export type Member = components["schemas"]["MemberView"];
export type Role = components["schemas"]["RoleView"];
export type Unit = components["schemas"]["UnitView"];
export type UnitKind = "teams" | "territories";

export const rolesQuery = {
  queryKey: ["roles"],
  queryFn: async () => (await answer(api.GET("/api/v1/firms/roles"))).items,
};

export const permissionsQuery = {
  queryKey: ["permissions"],
  queryFn: async () => (await answer(api.GET("/api/v1/firms/permissions"))).items,
  staleTime: Number.POSITIVE_INFINITY,
};

export const unitsQuery = (kind: UnitKind) => ({
  queryKey: [kind],
  queryFn: async () =>
    (await answer(kind === "teams" ? api.GET("/api/v1/firms/teams") : api.GET("/api/v1/firms/territories"))).items,
});
