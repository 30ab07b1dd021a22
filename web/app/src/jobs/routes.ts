import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";

export const jobRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/jobs",
    component: lazyRouteComponent(() => import("./JobsPage"), "JobsPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/jobs/$id",
    component: lazyRouteComponent(() => import("./JobPage"), "JobPage"),
  }),
];
