import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";

export const salesRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/leads",
    component: lazyRouteComponent(() => import("./LeadsPage"), "LeadsPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/leads/$id",
    component: lazyRouteComponent(() => import("./LeadPage"), "LeadPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/pipeline",
    component: lazyRouteComponent(() => import("./BoardPage"), "BoardPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/map",
    component: lazyRouteComponent(() => import("./MapPage"), "MapPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/lead-fields",
    component: lazyRouteComponent(() => import("./LeadFieldsPage"), "LeadFieldsPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/duplicates",
    component: lazyRouteComponent(() => import("./duplicates/DuplicatesPage"), "DuplicatesPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/duplicates/$lead/$other",
    component: lazyRouteComponent(() => import("./duplicates/ComparePage"), "ComparePage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/scoring",
    component: lazyRouteComponent(() => import("./scoring/ScoringPage"), "ScoringPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/scoring/$number",
    component: lazyRouteComponent(() => import("./scoring/RuleSetPage"), "RuleSetPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/response",
    component: lazyRouteComponent(() => import("./response/ResponsePage"), "ResponsePage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/assignment",
    component: lazyRouteComponent(() => import("./assignment/AssignmentPage"), "AssignmentPage"),
  }),
];
