import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const handOver = () => import("~/i18n/en/salesRules");

export const firmRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/members",
    component: lazyRouteComponent(
      withWords(handOver, () => import("./MembersPage")),
      "MembersPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/invitations",
    component: lazyRouteComponent(() => import("./InvitationsPage"), "InvitationsPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/roles",
    component: lazyRouteComponent(() => import("./RolesPage"), "RolesPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/teams",
    component: lazyRouteComponent(() => import("./UnitsPages"), "TeamsPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/territories",
    component: lazyRouteComponent(() => import("./UnitsPages"), "TerritoriesPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/settings",
    component: lazyRouteComponent(() => import("./FirmPage"), "FirmPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/calendar",
    component: lazyRouteComponent(() => import("./CalendarPage"), "CalendarPage"),
  }),
];
