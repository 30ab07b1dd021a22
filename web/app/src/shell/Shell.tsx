import { spotlight } from "@mantine/spotlight";
import { Outlet, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSession, useSessionState } from "~/api/session";
import { openCreateLead, useCreateLead } from "~/sales/createLeadState";
import { forgetDrafts } from "~/ui/form/drafts";
import { useSingleKey } from "~/ui/useSingleKey";
import { BottomBar } from "./BottomBar";
import { allowed } from "./nav";
import { Rail } from "./Rail";
import { RouteAnnouncer } from "./RouteAnnouncer";
import { Standing } from "./Standing";
import { TopBar } from "./TopBar";
import classes from "./Shell.module.css";

// Neither is needed for the first paint; both are there a moment later.
const Palette = lazy(() => import("./Palette"));
const CreateLead = lazy(() => import("~/sales/CreateLead"));
const KeyboardHelp = lazy(() => import("./KeyboardHelp"));

const FOLDED = "plumbline.rail-folded";

/** Leads to sign-in once, and back here afterwards if the session ended by itself. */
function Leave({ expired }: { expired: boolean }) {
  const router = useRouter();
  // The address as it was when the session ended: it changes while we leave.
  const [next] = useState(() => router.state.location.href);
  useEffect(() => {
    void router.navigate({ to: "/sign-in", search: expired ? { next } : {}, replace: true });
  }, [router, expired, next]);
  return null;
}

/** Here and not in the palette, so that it is heard before the palette is loaded. */
function openPalette(event: KeyboardEvent) {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "k") return;
  event.preventDefault();
  spotlight.open();
}

/** The frame of every signed-in page. */
export function Shell() {
  const state = useSessionState();
  return state.status === "signed-in" ? <Frame /> : <Leave expired={state.status === "signed-out" && state.expired} />;
}

function Frame() {
  const { t } = useTranslation();
  const { permissions, user } = useSession();
  useEffect(() => forgetDrafts(user.id), [user.id]);
  const [folded, setFolded] = useState(() => localStorage.getItem(FOLDED) === "yes");
  const groups = allowed(permissions);
  const creating = useCreateLead();
  const writes = permissions.includes("lead.write");
  useSingleKey("c", () => writes && openCreateLead());
  useEffect(() => {
    document.addEventListener("keydown", openPalette);
    return () => document.removeEventListener("keydown", openPalette);
  }, []);

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
        <Standing />
        <Outlet />
      </main>
      <BottomBar groups={groups} />
      <Suspense>
        <Palette groups={groups} />
        <KeyboardHelp groups={groups} />
        {creating ? <CreateLead /> : null}
      </Suspense>
      <RouteAnnouncer />
    </div>
  );
}
