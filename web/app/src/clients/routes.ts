import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";

export const clientRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/clients/$id",
    component: lazyRouteComponent(() => import("./ClientPage"), "ClientPage"),
  }),
];
