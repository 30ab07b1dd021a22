import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

export const keptRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/my-records",
    component: lazyRouteComponent(
      withWords(
        () => import("~/i18n/en/records"),
        () => import("./MyRecordsPage"),
      ),
      "MyRecordsPage",
    ),
  }),
];
