import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/keeping");

export const retentionRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/retention",
    component: lazyRouteComponent(
      withWords(words, () => import("./RetentionPage")),
      "RetentionPage",
    ),
  }),
];
