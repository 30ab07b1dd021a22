import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = async () => ({
  ...(await import("~/i18n/en/records")),
  ...(await import("~/i18n/en/documents")),
  ...(await import("~/i18n/en/exports")),
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
];
