import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { StatusKind } from "~/ui/StatusBadge";

export type PortalUser = Schemas["PortalUserView"];
export type PortalCommand = "resend" | "disable" | "enable";

export const mayPortal = "portal.manage";

export const kinds = ["landlord", "agent", "tenant"] as const;

export const statusKind: Record<PortalUser["status"], StatusKind> = {
  invited: "draft",
  active: "good",
  disabled: "stop",
};

export const usersKey = (client: string) => ["client", client, "portal-users"];

export const usersQuery = (client: string) => ({
  queryKey: usersKey(client),
  queryFn: async () =>
    (await answer(api.GET("/api/v1/clients/{client}/portal-users", { params: { path: { client } } }))).items,
});

export const inviteUser = (client: string, body: Schemas["InvitePortalUser"], key: string) =>
  answer(
    api.POST("/api/v1/clients/{client}/portal-users", {
      params: { path: { client }, header: { "Idempotency-Key": key } },
      body,
    }),
  );

const addresses = {
  disable: "/api/v1/clients/{client}/portal-users/{guest}/disabling",
  enable: "/api/v1/clients/{client}/portal-users/{guest}/enabling",
} as const;

export function runOnUser(command: PortalCommand, client: string, { id: guest, version }: PortalUser) {
  const params = { path: { client, guest }, header: ifMatch(version) };
  return command === "resend"
    ? answer(api.POST("/api/v1/clients/{client}/portal-users/{guest}/link", { params }))
    : answer(api.PUT(addresses[command], { params }));
}

/** @param properties undefined for all of the client's */
export const assignProperties = (client: string, { id: guest, version }: PortalUser, properties?: string[]) =>
  answer(
    api.PUT("/api/v1/clients/{client}/portal-users/{guest}/properties", {
      params: { path: { client, guest }, header: ifMatch(version) },
      body: properties === undefined ? {} : { properties },
    }),
  );
