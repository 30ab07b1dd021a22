import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { rootRoute, shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/billing");

export const payRoutes = (root: typeof rootRoute) => [
  createRoute({
    getParentRoute: () => root,
    path: "/pay/$token",
    component: lazyRouteComponent(
      withWords(words, () => import("./CheckoutPage")),
      "CheckoutPage",
    ),
  }),
];

export const billingRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/payments",
    component: lazyRouteComponent(
      withWords(words, () => import("./PaymentsPage")),
      "PaymentsPage",
    ),
  }),
];
