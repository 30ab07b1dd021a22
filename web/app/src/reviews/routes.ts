import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = async () => ({ ...(await import("~/i18n/en/documents")), ...(await import("~/i18n/en/reviews")) });

export const reviewRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/documents/reviews",
    component: lazyRouteComponent(
      withWords(words, () => import("./ReviewsPage")),
      "ReviewsPage",
    ),
  }),
];
