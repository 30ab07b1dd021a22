import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/templates");

/** The list, and behind it one of them by its id or "new". */
export const templateRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/templates/{-$id}",
    component: lazyRouteComponent(
      withWords(words, () => import("./TemplatesPage")),
      "TemplatesPage",
    ),
  }),
];
