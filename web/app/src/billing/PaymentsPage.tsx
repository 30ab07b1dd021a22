import { Tabs } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { useListSearch } from "~/app/useListSearch";
import { Permitted } from "~/shell/Permitted";
import { PageHeader } from "~/ui/PageHeader";
import { Checkouts } from "./Checkouts";
import { Provider } from "./Provider";
import { Provisionings } from "./Provisionings";
import { Subscriptions } from "./Subscriptions";

/** Who has paid and who has not, what is being set up, and who takes the payments. */
export function PaymentsPage() {
  const { t } = useTranslation();
  const manages = useCan()("billing.manage");
  const standard = useMemo(() => ({ view: { hidden: [], order: [] } }), []);
  const list = useListSearch(standard);
  return (
    <Permitted permission="billing.read" title={t("payments.title")}>
      <PageHeader title={t("payments.title")} help={t("payments.help")} />
      <Tabs value={list.tab ?? "checkouts"} onChange={(tab) => tab !== null && list.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="checkouts">{t("payments.tabs.checkouts")}</Tabs.Tab>
          <Tabs.Tab value="provisionings">{t("payments.tabs.provisionings")}</Tabs.Tab>
          <Tabs.Tab value="subscriptions">{t("payments.tabs.subscriptions")}</Tabs.Tab>
          {manages ? <Tabs.Tab value="provider">{t("payments.tabs.provider")}</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="checkouts">
          <Checkouts />
        </Tabs.Panel>
        <Tabs.Panel value="provisionings">
          <Provisionings />
        </Tabs.Panel>
        <Tabs.Panel value="subscriptions">
          <Subscriptions />
        </Tabs.Panel>
        <Tabs.Panel value="provider">{manages ? <Provider /> : null}</Tabs.Panel>
      </Tabs>
    </Permitted>
  );
}
