import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/webhooks");

export const webhookRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/webhooks",
    component: lazyRouteComponent(
      withWords(words, () => import("./WebhooksPage")),
      "WebhooksPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/webhooks/new",
    component: lazyRouteComponent(
      withWords(words, () => import("./NewWebhookPage")),
      "NewWebhookPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/webhooks/$id",
    component: lazyRouteComponent(
      withWords(words, () => import("./WebhookPage")),
      "WebhookPage",
    ),
  }),
];
