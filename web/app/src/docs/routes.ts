import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { rootRoute } from "~/app/router";

/** Public: an integrator reads them before there is an account. */
export const docsRoutes = (root: typeof rootRoute) => [
  createRoute({
    getParentRoute: () => root,
    path: "/docs",
    component: lazyRouteComponent(() => import("./DocsPage"), "DocsPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/docs/errors",
    component: lazyRouteComponent(() => import("./ErrorsPage"), "ErrorsPage"),
  }),
];
