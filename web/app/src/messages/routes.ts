import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";

export const messageRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/inbox",
    component: lazyRouteComponent(() => import("./InboxPage"), "InboxPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/messages",
    component: lazyRouteComponent(() => import("./OutboxPage"), "OutboxPage"),
  }),
];
