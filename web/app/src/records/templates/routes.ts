import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = async () => ({
  ...(await import("~/i18n/en/templates")),
  ...(await import("~/i18n/en/wordings")),
});

/** The list, and behind it one of them by its id or "new"; and what is sent by itself, which its second tab lists. */
export const templateRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/templates/{-$id}",
    component: lazyRouteComponent(
      withWords(words, () => import("./TemplatesPage")),
      "TemplatesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/wordings/$letter",
    component: lazyRouteComponent(
      withWords(words, () => import("~/messages/wordings/WordingPage")),
      "WordingPage",
    ),
  }),
];
