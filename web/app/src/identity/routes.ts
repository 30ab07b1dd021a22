import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { answer, api } from "~/api/client";
import { resume } from "~/api/session";
import type { rootRoute, shellRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const entranceWords = () => import("~/i18n/en/entrance");
const profileWords = () => import("~/i18n/en/profile");
const firmWords = () => import("~/i18n/en/firms");
const accountWords = () => import("~/i18n/en/account");
const ownWords = async () => ({ ...(await firmWords()), ...(await profileWords()) });
const keyWords = async () => ({ ...(await firmWords()), ...(await accountWords()) });

/** A server without a firm begins with its set-up; one that is set up never offers it again. */
const setUpNeeded = async () => (await answer(api.GET("/api/v1/identity/setup"))).needed;

export const publicRoutes = (root: typeof rootRoute) => [
  createRoute({
    getParentRoute: () => root,
    path: "/sign-in",
    component: lazyRouteComponent(() => import("./SignInPage"), "SignInPage"),
    beforeLoad: async () => {
      if ((await resume()).status === "signed-in") throw redirect({ to: "/" });
      if (await setUpNeeded()) throw redirect({ to: "/set-up" });
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/set-up",
    component: lazyRouteComponent(
      withWords(entranceWords, () => import("./SetUpPage")),
      "SetUpPage",
    ),
    beforeLoad: async () => {
      if (!(await setUpNeeded())) throw redirect({ to: "/sign-in" });
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/forgotten-password",
    component: lazyRouteComponent(
      withWords(entranceWords, () => import("./ForgottenPasswordPage")),
      "ForgottenPasswordPage",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/password-resets/$token",
    component: lazyRouteComponent(
      withWords(entranceWords, () => import("./ResetPasswordPage")),
      "ResetPasswordPage",
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/invitations/$token",
    component: lazyRouteComponent(
      withWords(entranceWords, () => import("./InvitationPage")),
      "InvitationPage",
    ),
  }),
];

export const accountRoutes = (shell: typeof shellRoute) => [
  createRoute({
    getParentRoute: () => shell,
    path: "/account/profile",
    component: lazyRouteComponent(
      withWords(ownWords, () => import("./ProfilePage")),
      "ProfilePage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/account/preferences",
    component: lazyRouteComponent(
      withWords(profileWords, () => import("./PreferencesPage")),
      "PreferencesPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/account/sessions",
    component: lazyRouteComponent(
      withWords(accountWords, () => import("./SessionsPage")),
      "SessionsPage",
    ),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: "/account/api-keys",
    component: lazyRouteComponent(
      withWords(keyWords, () => import("./ApiKeysPage")),
      "ApiKeysPage",
    ),
  }),
];
