import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Member = Schemas["MemberView"];
export type Role = Schemas["RoleView"];
export type Unit = Schemas["TeamView"] & { postcodes?: string[] };
export type PermissionGroup = Schemas["PermissionsView"];
export type UnitKind = "teams" | "territories";

/** Everybody who may be chosen into a team or territory. */
export const membersQuery = {
  queryKey: ["members", "all"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/firms/members", { params: { query: { limit: 200, status: "active" } } }))).items,
};

/** The person who is signed in, as a member. */
export const myselfQuery = {
  queryKey: ["members", "me"],
  queryFn: () => answer(api.GET("/api/v1/firms/members/me")),
};

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
  queryFn: async (): Promise<Unit[]> =>
    (await answer(kind === "teams" ? api.GET("/api/v1/firms/teams") : api.GET("/api/v1/firms/territories"))).items,
});
