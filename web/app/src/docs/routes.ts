import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { rootRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/assurance");

/** Public: an integrator reads them before there is an account. */
export const docsRoutes = (root: typeof rootRoute) => [
  createRoute({
    getParentRoute: () => root,
    path: "/docs",
    component: lazyRouteComponent(
      withWords(words, () => import("./DocsPage")),
      "DocsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/docs/errors",
    component: lazyRouteComponent(
      withWords(words, () => import("./ErrorsPage")),
      "ErrorsPage",
    ),
  }),
];
