import { Skeleton, Tabs } from "@mantine/core";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { can } from "~/app/permissions";
import { useListSearch } from "~/app/useListSearch";
import { withWords } from "~/i18n/withWords";
import { Permitted } from "~/shell/Permitted";
import { PageHeader } from "~/ui/PageHeader";
import { Board } from "./Board";
import { Packs } from "./Packs";
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

const Sessions = lazy(() => import("./Sessions"));
const DeadLetters = lazy(() => import("./DeadLetters"));

/** How the installation is doing, for those who run it. */
export function ConsolePage() {
  const { t } = useTranslation();
  const standard = useMemo(() => ({ view: { hidden: [], order: [] } }), []);
  const list = useListSearch(standard);
  return (
    <Permitted permission={can.operate} title={t("console.title")}>
      <PageHeader title={t("console.title")} help={t("console.help")} />
      <Tabs value={list.tab ?? "board"} onChange={(tab) => tab !== null && list.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="board">{t("console.board")}</Tabs.Tab>
          <Tabs.Tab value="switches">{t("console.switches")}</Tabs.Tab>
          <Tabs.Tab value="rates">{t("console.rates")}</Tabs.Tab>
          <Tabs.Tab value="sessions">{t("console.sessions")}</Tabs.Tab>
          <Tabs.Tab value="dead">{t("console.dead")}</Tabs.Tab>
          <Tabs.Tab value="routes">{t("console.routes")}</Tabs.Tab>
          <Tabs.Tab value="statements">{t("console.statements")}</Tabs.Tab>
          <Tabs.Tab value="modules">{t("console.modules")}</Tabs.Tab>
          <Tabs.Tab value="map">{t("console.map")}</Tabs.Tab>
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
        <Tabs.Panel value="sessions">
          <Suspense fallback={<Skeleton h={240} />}>
            <Sessions />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="dead">
          <Suspense fallback={<Skeleton h={240} />}>
            <DeadLetters />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="routes">
          <Routes />
        </Tabs.Panel>
        <Tabs.Panel value="statements">
          <Suspense fallback={<Skeleton h={240} />}>
            <Statements />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="modules">
          <Packs />
        </Tabs.Panel>
        <Tabs.Panel value="map">
          <Suspense fallback={<Skeleton h={240} />}>
            <UiMap />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </Permitted>
  );
}
