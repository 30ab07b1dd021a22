import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";

export const auditRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/audit",
    component: lazyRouteComponent(() => import("./AuditPage"), "AuditPage"),
  }),
];
