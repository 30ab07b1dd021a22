import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const listWords = async () => ({
  ...(await import("~/i18n/en/exports")),
  ...(await import("~/i18n/en/ownFields")),
  ...(await import("~/i18n/en/clientForms")),
});

const propertiesWords = async () => ({
  ...(await listWords()),
  ...(await import("~/i18n/en/duties")),
});

const portfolioWords = async () => ({
  ...(await import("~/i18n/en/duties")),
  ...(await import("~/i18n/en/portfolio")),
});

const plannerWords = async () => ({
  ...(await import("~/i18n/en/duties")),
  ...(await import("~/i18n/en/planner")),
});

const evidenceWords = async () => ({
  ...(await import("~/i18n/en/documents")),
  ...(await import("~/i18n/en/reviews")),
  ...(await import("~/i18n/en/duties")),
  ...(await import("~/i18n/en/evidence")),
});

const words = async () => ({
  ...(await import("~/i18n/en/records")),
  ...(await import("~/i18n/en/documents")),
  ...(await listWords()),
});

const propertyWords = async () => ({
  ...(await words()),
  ...(await import("~/i18n/en/facts")),
  ...(await import("~/i18n/en/duties")),
});

const clientWords = async () => ({
  ...(await words()),
  ...(await import("~/i18n/en/portalAccess")),
});

export const clientRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/clients/$id",
    component: lazyRouteComponent(
      withWords(clientWords, () => import("./ClientPage")),
      "ClientPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/clients",
    component: lazyRouteComponent(
      withWords(listWords, () => import("./ClientsPage")),
      "ClientsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/properties",
    component: lazyRouteComponent(
      withWords(propertiesWords, () => import("./PropertiesPage")),
      "PropertiesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/portfolio",
    component: lazyRouteComponent(
      withWords(portfolioWords, () => import("./portfolio/PortfolioPage")),
      "PortfolioPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/portfolio/reminders",
    component: lazyRouteComponent(
      withWords(portfolioWords, () => import("./portfolio/ReminderDaysPage")),
      "ReminderDaysPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/planner",
    component: lazyRouteComponent(
      withWords(plannerWords, () => import("./planner/PlannerPage")),
      "PlannerPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/evidence",
    component: lazyRouteComponent(
      withWords(evidenceWords, () => import("./evidence/EvidencePage")),
      "EvidencePage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/properties/$id",
    component: lazyRouteComponent(
      withWords(propertyWords, () => import("./PropertyPage")),
      "PropertyPage",
    ),
  }),
];
