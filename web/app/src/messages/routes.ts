import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { rootRoute, shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = () => import("~/i18n/en/assurance");
const letterheadWords = () => import("~/i18n/en/letterhead");
const noticeWords = () => import("~/i18n/en/notices");

export const optOutRoutes = (root: typeof rootRoute) => [
  createRoute({
    getParentRoute: () => root,
    path: "/opt-outs/$token",
    component: lazyRouteComponent(
      withWords(noticeWords, () => import("./OptOutPage")),
      "OptOutPage",
    ),
  }),
];

export const messageRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/inbox",
    component: lazyRouteComponent(() => import("./InboxPage"), "InboxPage"),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/account/notifications",
    component: lazyRouteComponent(
      withWords(noticeWords, () => import("./NoticeSettingsPage")),
      "NoticeSettingsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/messages",
    component: lazyRouteComponent(
      withWords(words, () => import("./OutboxPage")),
      "OutboxPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/firm/letterhead",
    component: lazyRouteComponent(
      withWords(letterheadWords, () => import("./letterhead/LetterheadPage")),
      "LetterheadPage",
    ),
  }),
];
