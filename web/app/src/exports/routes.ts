import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

export const exportRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/exports",
    component: lazyRouteComponent(
      withWords(
        () => import("~/i18n/en/exports"),
        () => import("./ExportsPage"),
      ),
      "ExportsPage",
    ),
  }),
];
