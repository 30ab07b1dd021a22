import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/assurance");

export const auditRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/audit",
    component: lazyRouteComponent(
      withWords(words, () => import("./AuditPage")),
      "AuditPage",
    ),
  }),
];
