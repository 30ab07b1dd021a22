import { Anchor, Paper, Tabs } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ListSearch } from "~/app/useListSearch";
import { PageHeader } from "~/ui/PageHeader";
import { NotificationList } from "./NotificationList";

export function InboxPage() {
  const { t } = useTranslation();
  const search: ListSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const tab = search["tab"] === "all" ? "all" : "unread";
  return (
    <>
      <PageHeader
        title={t("inbox.title")}
        help={t("inbox.help")}
        actions={
          <Anchor component={Link} to="/account/notifications" size="sm" underline="always">
            {t("inbox.settings")}
          </Anchor>
        }
      />
      <Tabs
        value={tab}
        onChange={(next) => void navigate({ to: ".", search: { tab: next ?? "unread" }, replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="unread">{t("inbox.unread")}</Tabs.Tab>
          <Tabs.Tab value="all">{t("inbox.all")}</Tabs.Tab>
        </Tabs.List>
        {(["unread", "all"] as const).map((value) => (
          <Tabs.Panel key={value} value={value}>
            <Paper withBorder p="md" maw={720}>
              <NotificationList unreadOnly={value === "unread"} />
            </Paper>
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
