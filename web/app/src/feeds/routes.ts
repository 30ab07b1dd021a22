import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

export const feedRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/account/calendar-feeds",
    component: lazyRouteComponent(
      withWords(
        () => import("~/i18n/en/feeds"),
        () => import("./FeedsPage"),
      ),
      "FeedsPage",
    ),
  }),
];
