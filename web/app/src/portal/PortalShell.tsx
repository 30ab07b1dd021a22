import { Button, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconLogout, IconMoon, IconSun } from "@tabler/icons-react";
import { Link, Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { isGuest, useSession, useSessionState } from "~/api/session";
import { useSignOut } from "~/shell/useSignOut";
import classes from "./portal.module.css";

const FirmMenu = lazy(() => import("~/shell/FirmMenu"));

/** Who is signed out goes to sign in; who works in another firm now, as a member, to its pages. */
function Leave() {
  const router = useRouter();
  const state = useSessionState();
  useEffect(() => {
    void router.navigate({ to: state.status === "signed-in" ? "/" : "/sign-in", replace: true });
  }, [router, state.status]);
  return null;
}

/** The frame of what people of clients see: nothing of the firm's own pages is in it. */
export function PortalShell() {
  const state = useSessionState();
  return state.status === "signed-in" && isGuest(state.session) ? <Frame /> : <Leave />;
}

function Scheme() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light") === "dark";
  const Icon = dark ? IconSun : IconMoon;
  return (
    <Button
      variant="default"
      aria-label={t("portal.scheme")}
      px="xs"
      onClick={() => setColorScheme(dark ? "light" : "dark")}
    >
      <Icon size={16} aria-hidden="true" />
    </Button>
  );
}

/** Gives the part that has changed to whoever hears or types their way: not when they come, but with each step after. */
function useSteps() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus();
    before.current = pathname;
  }, [pathname]);
  return main;
}

function Frame() {
  const { t } = useTranslation();
  const { firm, firms } = useSession();
  const signOut = useSignOut();
  const main = useSteps();
  const name = <strong>{firm?.name}</strong>;
  return (
    <div className={classes["frame"]} key={firm?.id}>
      <header className={`${classes["bar"]} no-print`}>
        {firms.length < 2 ? (
          name
        ) : (
          <Suspense fallback={name}>
            <FirmMenu />
          </Suspense>
        )}
        <nav className={classes["nav"]} aria-label={t("portal.nav")}>
          <Link to="/portal" className={classes["link"] ?? ""} activeOptions={{ exact: true }}>
            {t("portal.overview")}
          </Link>
          <Link to="/portal/properties" className={classes["link"] ?? ""}>
            {t("portal.properties")}
          </Link>
        </nav>
        <span className={classes["gap"]} />
        <Scheme />
        <Button
          variant="default"
          leftSection={<IconLogout size={16} aria-hidden="true" />}
          onClick={() => void signOut()}
        >
          {t("portal.signOut")}
        </Button>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={classes["main"]}>
        <Outlet />
      </main>
    </div>
  );
}
