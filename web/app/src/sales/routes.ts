import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/salesRules");
const pageWords = () => import("~/i18n/en/salesPages");
const exportWords = () => import("~/i18n/en/exports");
const listWords = async () => ({ ...(await pageWords()), ...(await exportWords()) });
const fieldWords = () => import("~/i18n/en/ownFields");
const captureWords = () => import("~/i18n/en/capture");
const assignmentWords = async () => ({
  ...(await words()),
  ...(await pageWords()),
  ...(await import("~/i18n/en/firms")),
});
const leadWords = async () => ({
  ...(await words()),
  ...(await pageWords()),
  ...(await import("~/i18n/en/assurance")),
  ...(await import("~/i18n/en/records")),
  ...(await import("~/i18n/en/documents")),
  ...(await exportWords()),
});

export const salesRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/leads",
    component: lazyRouteComponent(
      withWords(listWords, () => import("./LeadsPage")),
      "LeadsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/leads/$id",
    component: lazyRouteComponent(
      withWords(leadWords, () => import("./LeadPage")),
      "LeadPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/pipeline",
    component: lazyRouteComponent(
      withWords(pageWords, () => import("./BoardPage")),
      "BoardPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/map",
    component: lazyRouteComponent(() => import("./MapPage"), "MapPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/forms",
    component: lazyRouteComponent(
      withWords(captureWords, () => import("./CaptureFormsPage")),
      "CaptureFormsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/forms/new",
    component: lazyRouteComponent(
      withWords(captureWords, () => import("./NewCaptureFormPage")),
      "NewCaptureFormPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/forms/$id",
    component: lazyRouteComponent(
      withWords(captureWords, () => import("./CaptureFormPage")),
      "CaptureFormPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/lead-fields",
    component: lazyRouteComponent(
      withWords(fieldWords, () => import("~/records/fields/OwnFieldsPage")),
      "OwnFieldsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/duplicates",
    component: lazyRouteComponent(
      withWords(words, () => import("./duplicates/DuplicatesPage")),
      "DuplicatesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/duplicates/$lead/$other",
    component: lazyRouteComponent(
      withWords(words, () => import("./duplicates/ComparePage")),
      "ComparePage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/scoring",
    component: lazyRouteComponent(
      withWords(words, () => import("./scoring/ScoringPage")),
      "ScoringPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/scoring/$number",
    component: lazyRouteComponent(
      withWords(words, () => import("./scoring/RuleSetPage")),
      "RuleSetPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/response",
    component: lazyRouteComponent(
      withWords(words, () => import("./response/ResponsePage")),
      "ResponsePage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/sales/assignment",
    component: lazyRouteComponent(
      withWords(assignmentWords, () => import("./assignment/AssignmentPage")),
      "AssignmentPage",
    ),
  }),
];
