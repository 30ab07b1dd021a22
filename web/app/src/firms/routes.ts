import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/firms");
const personWords = async () => ({
  ...(await words()),
  ...(await import("~/i18n/en/records")),
  ...(await import("~/i18n/en/documents")),
  ...(await import("~/i18n/en/clientForms")),
  ...(await import("~/i18n/en/ownFields")),
});
const firmWords = async () => ({ ...(await words()), ...(await import("~/i18n/en/entrance")) });
const memberWords = async () => ({ ...(await words()), ...(await import("~/i18n/en/salesRules")) });

export const firmRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/members",
    component: lazyRouteComponent(
      withWords(memberWords, () => import("./MembersPage")),
      "MembersPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/members/$id",
    component: lazyRouteComponent(
      withWords(personWords, () => import("~/people/MemberPage")),
      "MemberPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/invitations",
    component: lazyRouteComponent(
      withWords(words, () => import("./InvitationsPage")),
      "InvitationsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/roles",
    component: lazyRouteComponent(
      withWords(words, () => import("./RolesPage")),
      "RolesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/teams",
    component: lazyRouteComponent(
      withWords(words, () => import("./UnitsPages")),
      "TeamsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/territories",
    component: lazyRouteComponent(
      withWords(words, () => import("./UnitsPages")),
      "TerritoriesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/settings",
    component: lazyRouteComponent(
      withWords(firmWords, () => import("./FirmPage")),
      "FirmPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/calendar",
    component: lazyRouteComponent(
      withWords(words, () => import("./CalendarPage")),
      "CalendarPage",
    ),
  }),
];
