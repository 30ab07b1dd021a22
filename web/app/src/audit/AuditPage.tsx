import { Button, Tabs } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { download } from "~/api/download";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { useListSearch } from "~/app/useListSearch";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { Checkpoints } from "./Checkpoints";
import { EventDrawer } from "./EventDrawer";
import { Events, useEventColumns } from "./Events";

/** The log of the firm: who did what, when and for whom, and the proof that nobody changed it since. */
export function AuditPage() {
  const { t } = useTranslation();
  const columns = useEventColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const exports = useCan()(can.exportAudit);
  const save = useMutation({ mutationFn: () => download("/api/v1/audit/export", "audit.jsonl.gz") });
  const opened = list.search["open"];
  const { open: _open, ...closed } = list.search;
  return (
    <>
      <PageHeader
        title={t("audit.title")}
        help={t("audit.help")}
        {...(exports
          ? {
              actions: (
                <Button
                  variant="default"
                  leftSection={<IconDownload size={16} />}
                  loading={save.isPending}
                  onClick={() => save.mutate()}
                >
                  {t("audit.export")}
                </Button>
              ),
            }
          : {})}
      />
      <Tabs value={list.tab ?? "events"} onChange={(tab) => tab !== null && list.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="events">{t("audit.events")}</Tabs.Tab>
          <Tabs.Tab value="checkpoints">{t("audit.checkpoints")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="events">
          <Events list={list} columns={columns} onOpen={(id) => list.apply({ ...list.search, open: id })} />
        </Tabs.Panel>
        <Tabs.Panel value="checkpoints">
          <Checkpoints />
        </Tabs.Panel>
      </Tabs>
      {opened === undefined ? null : (
        <EventDrawer id={opened} onClose={() => list.apply(closed)} onFilter={(filters) => list.apply(filters)} />
      )}
    </>
  );
}
