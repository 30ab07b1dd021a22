import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { isGuest, resume } from "~/api/session";
import type { rootRoute } from "~/app/router";
import { withWords } from "~/i18n/withWords";

const words = async () => ({ ...(await import("~/i18n/en/duties")), ...(await import("~/i18n/en/portal")) });
// Named once: each import that is written down weighs on the entry.
const pages = withWords(words, () => import("./pages"));

export const portalRoutes = (root: typeof rootRoute) => {
  const portal = createRoute({
    getParentRoute: () => root,
    path: "/portal",
    component: lazyRouteComponent(pages, "PortalShell"),
    beforeLoad: async ({ location }) => {
      const state = await resume();
      if (state.status !== "signed-in") throw redirect({ to: "/sign-in", search: { next: location.href } });
      if (!isGuest(state.session)) throw redirect({ to: "/" });
    },
  });
  return [
    createRoute({
      getParentRoute: () => root,
      path: "/portal-link/$token",
      component: lazyRouteComponent(pages, "LinkPage"),
    }),
    portal.addChildren([
      createRoute({
        getParentRoute: () => portal,
        path: "/",
        component: lazyRouteComponent(pages, "OverviewPage"),
      }),
      createRoute({
        getParentRoute: () => portal,
        path: "/properties",
        component: lazyRouteComponent(pages, "PropertiesPage"),
      }),
      createRoute({
        getParentRoute: () => portal,
        path: "/properties/$id",
        component: lazyRouteComponent(pages, "PropertyPage"),
      }),
    ]),
  ];
};
