import { Navigate, Outlet, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession, useSessionState } from "~/api/session";
import { BottomBar } from "./BottomBar";
import { KeyboardHelp } from "./KeyboardHelp";
import { allowed } from "./nav";
import { Palette } from "./Palette";
import { Rail } from "./Rail";
import { RouteAnnouncer } from "./RouteAnnouncer";
import { TopBar } from "./TopBar";
import classes from "./Shell.module.css";

const FOLDED = "plumbline.rail-folded";

/** The frame of every signed-in page. A session that ends on the way leads to sign-in, and back here afterwards. */
export function Shell() {
  const { status } = useSessionState();
  const href = useRouterState({ select: (state) => state.location.href });
  if (status !== "signed-in") return <Navigate to="/sign-in" search={{ next: href }} replace />;
  return <Frame />;
}

function Frame() {
  const { t } = useTranslation();
  const { permissions } = useSession();
  const [folded, setFolded] = useState(() => localStorage.getItem(FOLDED) === "yes");
  const groups = allowed(permissions);

  function fold() {
    localStorage.setItem(FOLDED, folded ? "no" : "yes");
    setFolded(!folded);
  }

  return (
    <div className={classes["frame"]} data-folded={folded || undefined}>
      <a href="#main" className={classes["skip"]}>
        {t("shell.skip")}
      </a>
      <Rail groups={groups} folded={folded} onFold={fold} />
      <TopBar groups={groups} />
      <main id="main" tabIndex={-1} className={classes["main"]}>
        <Outlet />
      </main>
      <BottomBar groups={groups} />
      <Palette groups={groups} />
      <KeyboardHelp groups={groups} />
      <RouteAnnouncer />
    </div>
  );
}
