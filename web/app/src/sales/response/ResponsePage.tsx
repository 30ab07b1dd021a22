import "~/i18n/salesRules";
import { Skeleton, Tabs } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { can } from "~/app/permissions";
import { useListSearch } from "~/app/useListSearch";
import { Permitted } from "~/shell/Permitted";
import { PageHeader } from "~/ui/PageHeader";

// Each part is loaded with its tab: the form weighs more than the figures.
const FiguresTab = lazy(() => import("./FiguresTab"));
const AnswersTab = lazy(() => import("./AnswersTab"));
const LadderTab = lazy(() => import("./LadderForm"));

const standard = { view: { hidden: [], order: [] } };

/** The promise of a first response: how it is kept, the rows of each figure, and who is called when. */
export function ResponsePage() {
  const { t } = useTranslation();
  const list = useListSearch(standard);
  return (
    <Permitted permission={can.readLeads} title={t("response.title")}>
      <PageHeader title={t("response.title")} help={t("response.help")} />
      <Tabs value={list.tab ?? "figures"} onChange={(tab) => tab !== null && list.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="figures">{t("response.figures")}</Tabs.Tab>
          <Tabs.Tab value="answers">{t("response.answers")}</Tabs.Tab>
          <Tabs.Tab value="ladder">{t("response.ladder")}</Tabs.Tab>
        </Tabs.List>
        <Suspense fallback={<Skeleton height={320} />}>
          <Tabs.Panel value="figures">
            <FiguresTab list={list} />
          </Tabs.Panel>
          <Tabs.Panel value="answers">
            <AnswersTab list={list} />
          </Tabs.Panel>
          <Tabs.Panel value="ladder">
            <LadderTab />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </Permitted>
  );
}
