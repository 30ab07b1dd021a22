import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

export const consoleRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/console",
    component: lazyRouteComponent(
      withWords(
        () => import("~/i18n/en/console"),
        () => import("./ConsolePage"),
      ),
      "ConsolePage",
    ),
  }),
];
