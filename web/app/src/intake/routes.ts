import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { rootRoute, shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/intake");
// Named once: each import that is written down weighs on the entry.
const pages = withWords(words, () => import("./applicationPages"));

export const applyRoutes = (root: typeof rootRoute) => [
  createRoute({
    getParentRoute: () => root,
    path: "/apply/$key",
    component: lazyRouteComponent(
      withWords(words, () => import("./apply/ApplyPage")),
      "ApplyPage",
    ),
  }),
];

export const intakeRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/applications",
    component: lazyRouteComponent(pages, "ApplicationsPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/applications/$id",
    component: lazyRouteComponent(pages, "ApplicationPage"),
  }),
];
