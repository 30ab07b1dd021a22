import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";

export const importRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/imports",
    component: lazyRouteComponent(() => import("./ImportsPage"), "ImportsPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/imports/new",
    component: lazyRouteComponent(() => import("./NewImportPage"), "NewImportPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/imports/$id",
    component: lazyRouteComponent(() => import("./ImportPage"), "ImportPage"),
  }),
];
