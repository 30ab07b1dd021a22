import { Button, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconLogout, IconMoon, IconSun } from "@tabler/icons-react";
import { Link, Outlet, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { isGuest, useSession, useSessionState } from "~/api/session";
import { FirmSwitcher } from "~/shell/FirmSwitcher";
import { RouteAnnouncer } from "~/shell/RouteAnnouncer";
import { useSignOut } from "~/shell/useSignOut";
import classes from "./portal.module.css";

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

function Frame() {
  const { t } = useTranslation();
  const { firm } = useSession();
  const signOut = useSignOut();
  return (
    <div className={classes["frame"]} key={firm?.id}>
      <header className={`${classes["bar"]} no-print`}>
        <FirmSwitcher />
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
      <main id="main" tabIndex={-1} className={classes["main"]}>
        <Outlet />
      </main>
      <RouteAnnouncer />
    </div>
  );
}
