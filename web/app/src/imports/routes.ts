import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/imports");

export const importRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/imports",
    component: lazyRouteComponent(
      withWords(words, () => import("./ImportsPage")),
      "ImportsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/imports/new",
    component: lazyRouteComponent(
      withWords(words, () => import("./NewImportPage")),
      "NewImportPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/imports/$id",
    component: lazyRouteComponent(
      withWords(words, () => import("./ImportPage")),
      "ImportPage",
    ),
  }),
];
