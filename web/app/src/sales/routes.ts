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
    path: "/sales/forms",
    component: lazyRouteComponent(() => import("./CaptureFormsPage"), "CaptureFormsPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/forms/new",
    component: lazyRouteComponent(() => import("./NewCaptureFormPage"), "NewCaptureFormPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/forms/$id",
    component: lazyRouteComponent(() => import("./CaptureFormPage"), "CaptureFormPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/lead-fields",
    component: lazyRouteComponent(() => import("./LeadFieldsPage"), "LeadFieldsPage"),
  }),
];
