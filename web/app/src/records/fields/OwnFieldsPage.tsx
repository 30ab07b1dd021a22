import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useListSearch } from "~/app/useListSearch";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { FieldTable } from "./FieldTable";
import { FIELD_KINDS } from "./queries";

const standard = { view: defaultView([]) };

/** The firm's own fields of each kind of record. */
export function OwnFieldsPage() {
  const { t } = useTranslation();
  const list = useListSearch(standard);
  return (
    <>
      <PageHeader title={t("ownFields.title")} help={t("ownFields.help")} />
      <Tabs value={list.tab ?? "leads"} onChange={(tab) => tab !== null && list.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          {FIELD_KINDS.map((owner) => (
            <Tabs.Tab key={owner} value={owner}>
              {t(`nav.${owner}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {FIELD_KINDS.map((owner) => (
          <Tabs.Panel key={owner} value={owner}>
            <FieldTable owner={owner} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
