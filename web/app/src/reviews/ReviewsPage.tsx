import { Tabs } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { can } from "~/app/permissions";
import { useListSearch } from "~/app/useListSearch";
import { Permitted } from "~/shell/Permitted";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { WaitingTab } from "./WaitingTab";

const ExpiringTab = lazy(() => import("./ExpiringTab"));
const standard = { view: defaultView([]) };

/** What waits for review, and what was verified and ends. */
export function ReviewsPage() {
  const { t } = useTranslation();
  const list = useListSearch(standard);
  return (
    <Permitted permission={can.reviewDocuments} title={t("reviews.title")}>
      <PageHeader title={t("reviews.title")} help={t("reviews.help")} />
      <Tabs value={list.tab ?? "waiting"} onChange={(tab) => tab !== null && list.apply({ tab })} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="waiting">{t("reviews.waiting")}</Tabs.Tab>
          <Tabs.Tab value="expiring">{t("reviews.expiring")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="waiting">
          <WaitingTab list={list} />
        </Tabs.Panel>
        <Tabs.Panel value="expiring">
          <Suspense fallback={<TableSkeleton columns={5} />}>
            <ExpiringTab list={list} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </Permitted>
  );
}
