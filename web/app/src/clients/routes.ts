import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const exportWords = () => import("~/i18n/en/exports");

const words = async () => ({
  ...(await import("~/i18n/en/records")),
  ...(await import("~/i18n/en/documents")),
  ...(await exportWords()),
});

export const clientRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/clients/$id",
    component: lazyRouteComponent(
      withWords(words, () => import("./ClientPage")),
      "ClientPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/clients",
    component: lazyRouteComponent(
      withWords(exportWords, () => import("./ClientsPage")),
      "ClientsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/properties",
    component: lazyRouteComponent(
      withWords(exportWords, () => import("./PropertiesPage")),
      "PropertiesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/properties/$id",
    component: lazyRouteComponent(
      withWords(words, () => import("./PropertyPage")),
      "PropertyPage",
    ),
  }),
];
