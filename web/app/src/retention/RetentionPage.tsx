import { Tabs } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useListSearch } from "~/app/useListSearch";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { Purges } from "./Purges";

const Periods = lazy(() => import("./Periods"));
const Room = lazy(() => import("./Room"));
const standard = { view: defaultView([]) };

/** How long documents are kept, which were erased for good or are to be, and what they take. */
export function RetentionPage() {
  const { t } = useTranslation();
  const list = useListSearch(standard);
  return (
    <>
      <PageHeader title={t("retention.title")} help={t("retention.help")} />
      <Tabs value={list.tab ?? "erasing"} onChange={(tab) => tab !== null && list.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="erasing">{t("retention.erasing")}</Tabs.Tab>
          <Tabs.Tab value="periods">{t("retention.periods")}</Tabs.Tab>
          <Tabs.Tab value="room">{t("retention.room")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="erasing">
          <Purges />
        </Tabs.Panel>
        <Tabs.Panel value="periods">
          <Suspense fallback={<TableSkeleton columns={4} />}>
            <Periods />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="room">
          <Suspense fallback={<TableSkeleton columns={4} />}>
            <Room />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
