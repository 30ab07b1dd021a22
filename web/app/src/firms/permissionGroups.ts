import type { components } from "~/api/schema";

export type PermissionRow = components["schemas"]["PermissionView"];

/** Permissions by module, in the server's order. */
export function byModule(permissions: PermissionRow[]): [string, PermissionRow[]][] {
  const groups = new Map<string, PermissionRow[]>();
  for (const permission of permissions) {
    groups.set(permission.module, [...(groups.get(permission.module) ?? []), permission]);
  }
  return [...groups];
}
