import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import type { QueryClient } from "@tanstack/react-query";
import { isGuest, resume } from "~/api/session";
import { auditRoutes } from "~/audit/routes";
import { clientRoutes } from "~/clients/routes";
import { docsRoutes } from "~/docs/routes";
import { exportRoutes } from "~/exports/routes";
import { feedRoutes } from "~/feeds/routes";
import { reportRoutes } from "~/reports/routes";
import { firmRoutes } from "~/firms/routes";
import { importRoutes } from "~/imports/routes";
import { accountRoutes, publicRoutes } from "~/identity/routes";
import { salesRoutes } from "~/sales/routes";
import { consoleRoutes } from "~/console/routes";
import { billingRoutes, payRoutes } from "~/billing/routes";
import { applyRoutes, intakeRoutes } from "~/intake/routes";
import { jobRoutes } from "~/jobs/routes";
import { messageRoutes, optOutRoutes } from "~/messages/routes";
import { portalRoutes } from "~/portal/routes";
import { retentionRoutes } from "~/retention/routes";
import { keptRoutes } from "~/records/kept/routes";
import { reviewRoutes } from "~/reviews/routes";
import { templateRoutes } from "~/records/templates/routes";
import { webhookRoutes } from "~/webhooks/routes";
import { ErrorPage, NotFoundPage } from "~/shell/ErrorPage";
import type { ListSearch } from "./useListSearch";

export interface RouterContext {
  queries: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  // The view is in the address: filters, sort, columns, tab. Each value is a text; each screen reads what it knows.
  validateSearch: (search): ListSearch =>
    Object.fromEntries(
      Object.entries(search)
        .filter(([, value]) => value !== undefined && value !== null && value !== "")
        .map(([key, value]) => [key, String(value)]),
    ),
});

/** The signed-in part: without a session one goes to sign-in and comes back to where one wanted to go. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  // Not in the entry: people who sign in need no rail, palette or menus yet.
  component: lazyRouteComponent(() => import("~/shell/Shell"), "Shell"),
  beforeLoad: async ({ location }) => {
    const state = await resume();
    if (state.status !== "signed-in") {
      throw redirect({ to: "/sign-in", search: location.href === "/" ? {} : { next: location.href } });
    }
    if (isGuest(state.session)) throw redirect({ to: "/portal" });
  },
});

const todayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  component: lazyRouteComponent(() => import("~/firms/TodayPage"), "TodayPage"),
});

const routeTree = rootRoute.addChildren([
  ...publicRoutes(rootRoute),
  ...docsRoutes(rootRoute),
  ...optOutRoutes(rootRoute),
  ...applyRoutes(rootRoute),
  ...payRoutes(rootRoute),
  ...portalRoutes(rootRoute),
  shellRoute.addChildren([
    todayRoute,
    ...accountRoutes(shellRoute),
    ...firmRoutes(shellRoute),
    ...salesRoutes(shellRoute),
    ...clientRoutes(shellRoute),
    ...intakeRoutes(shellRoute),
    ...billingRoutes(shellRoute),
    ...consoleRoutes(shellRoute),
    ...jobRoutes(shellRoute),
    ...exportRoutes(shellRoute),
    ...feedRoutes(shellRoute),
    ...reportRoutes(shellRoute),
    ...auditRoutes(shellRoute),
    ...messageRoutes(shellRoute),
    ...importRoutes(shellRoute),
    ...retentionRoutes(shellRoute),
    ...reviewRoutes(shellRoute),
    ...webhookRoutes(shellRoute),
    ...templateRoutes(shellRoute),
    ...keptRoutes(shellRoute),
  ]),
]);

export const createAppRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    defaultPreload: "intent",
    defaultErrorComponent: ErrorPage,
    scrollRestoration: true,
    // Search values are plain texts, so that an address reads as people write it.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString();
      return text === "" ? "" : `?${text}`;
    },
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
