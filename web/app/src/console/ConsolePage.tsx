import { Skeleton, Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { can } from "~/app/permissions";
import { useListSearch } from "~/app/useListSearch";
import { withWords } from "~/i18n/withWords";
import { Permitted } from "~/shell/Permitted";
import { standingQuery } from "~/shell/Standing";
import { PageHeader } from "~/ui/PageHeader";
import { Board } from "./Board";
import { Packs } from "./Packs";
import { LIVE_MS } from "./queries";
import { Rates } from "./Rates";
import { Routes } from "./Routes";
import { SwitchList } from "./SwitchList";

const UiMap = lazy(
  withWords(
    () => import("~/i18n/en/uiMap"),
    () => import("./map/UiMap"),
  ),
);

const Statements = lazy(
  withWords(
    () => import("~/i18n/en/statements"),
    () => import("./Statements"),
  ),
);

const MapVersions = lazy(
  withWords(
    () => import("~/i18n/en/uiMap"),
    () => import("./map/Versions"),
  ),
);

const installationWords = () => import("~/i18n/en/installation");
const Firms = lazy(withWords(installationWords, () => import("./Firms")));
const Checkpoints = lazy(withWords(installationWords, () => import("./Checkpoints")));
const JobKinds = lazy(withWords(installationWords, () => import("./JobKinds")));
const Sessions = lazy(() => import("./Sessions"));
const DeadLetters = lazy(() => import("./DeadLetters"));

/** What is loaded when it is opened, in the order of the tabs. */
const later = [
  ["firms", Firms],
  ["sessions", Sessions],
  ["jobs", JobKinds],
  ["dead", DeadLetters],
  ["statements", Statements],
  ["checkpoints", Checkpoints],
  ["map", UiMap],
  ["versions", MapVersions],
] as const;

/** How the installation is doing, for those who run it. */
export function ConsolePage() {
  const { t } = useTranslation();
  const standard = useMemo(() => ({ view: { hidden: [], order: [] } }), []);
  const list = useListSearch(standard);
  // Who looks after the switches knows of one as soon as the board does: the banner has the same answer.
  useQuery({ ...standingQuery, refetchInterval: LIVE_MS });
  return (
    <Permitted permission={can.operate} title={t("console.title")}>
      <PageHeader title={t("console.title")} help={t("console.help")} />
      <Tabs value={list.tab ?? "board"} onChange={(tab) => tab !== null && list.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="board">{t("console.board")}</Tabs.Tab>
          <Tabs.Tab value="switches">{t("console.switches")}</Tabs.Tab>
          <Tabs.Tab value="rates">{t("console.rates")}</Tabs.Tab>
          <Tabs.Tab value="firms">{t("console.firms")}</Tabs.Tab>
          <Tabs.Tab value="sessions">{t("console.sessions")}</Tabs.Tab>
          <Tabs.Tab value="jobs">{t("console.jobs")}</Tabs.Tab>
          <Tabs.Tab value="dead">{t("console.dead")}</Tabs.Tab>
          <Tabs.Tab value="routes">{t("console.routes")}</Tabs.Tab>
          <Tabs.Tab value="statements">{t("console.statements")}</Tabs.Tab>
          <Tabs.Tab value="checkpoints">{t("console.checkpoints")}</Tabs.Tab>
          <Tabs.Tab value="modules">{t("console.modules")}</Tabs.Tab>
          <Tabs.Tab value="map">{t("console.map")}</Tabs.Tab>
          <Tabs.Tab value="versions">{t("console.versions")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="board">
          <Board />
        </Tabs.Panel>
        <Tabs.Panel value="switches">
          <SwitchList />
        </Tabs.Panel>
        <Tabs.Panel value="rates">
          <Rates />
        </Tabs.Panel>
        <Tabs.Panel value="routes">
          <Routes />
        </Tabs.Panel>
        <Tabs.Panel value="modules">
          <Packs />
        </Tabs.Panel>
        {later.map(([tab, Panel]) => (
          <Tabs.Panel key={tab} value={tab}>
            <Suspense fallback={<Skeleton h={240} />}>
              <Panel />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Permitted>
  );
}
