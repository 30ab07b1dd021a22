import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/assurance");

export const messageRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/inbox",
    component: lazyRouteComponent(() => import("./InboxPage"), "InboxPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/messages",
    component: lazyRouteComponent(
      withWords(words, () => import("./OutboxPage")),
      "OutboxPage",
    ),
  }),
];
