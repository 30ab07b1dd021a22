import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

export const reportRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/reports",
    component: lazyRouteComponent(
      withWords(
        () => import("~/i18n/en/exports"),
        () => import("./ReportsPage"),
      ),
      "ReportsPage",
    ),
  }),
];
