import { ActionIcon, Anchor, Button, Drawer, Group, Indicator, Stack, Text, Title } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "~/app/live";
import { NotificationList } from "~/messages/NotificationList";
import { NOTIFICATIONS, NOTIFICATION_TYPES, unreadQuery } from "~/messages/queries";
import { Instant } from "~/ui/Instant";
import { clearNotices, readNotices, useNotices, useUnread } from "~/ui/notices";
import { StatusShape } from "~/ui/StatusBadge";
import classes from "./Inbox.module.css";

/** What this person is told by the server, and what this tab has said: every toast stays here until cleared. */
export function Inbox() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const notices = useNotices();
  const told = useQuery(unreadQuery);
  const unread = useUnread() + (told.data ?? 0);
  useLive(NOTIFICATION_TYPES, NOTIFICATIONS);

  function open() {
    setOpened(true);
    readNotices();
  }

  return (
    <>
      <Indicator disabled={unread === 0} label={unread} size={16} offset={4} color="accent.7">
        <ActionIcon
          onClick={open}
          aria-label={unread === 0 ? t("shell.inbox.title") : t("shell.inbox.unread", { count: unread })}
          aria-haspopup="dialog"
        >
          <IconInbox size={20} stroke={1.6} />
        </ActionIcon>
      </Indicator>
      <Drawer opened={opened} onClose={() => setOpened(false)} position="right" title={t("shell.inbox.title")}>
        <Stack>
          <NotificationList />
          <Anchor component={Link} to="/inbox" size="sm" underline="always" onClick={() => setOpened(false)}>
            {t("inbox.open")}
          </Anchor>
          <Anchor
            component={Link}
            to="/account/notifications"
            size="sm"
            underline="always"
            onClick={() => setOpened(false)}
          >
            {t("inbox.settings")}
          </Anchor>
          {notices.length === 0 ? null : (
            <section aria-labelledby="inbox-here">
              <Group justify="space-between">
                <Title order={3} id="inbox-here">
                  {t("inbox.here")}
                </Title>
                <Button variant="default" size="compact-sm" onClick={clearNotices}>
                  {t("shell.inbox.clear")}
                </Button>
              </Group>
              <ul className={classes["list"]}>
                {notices.map((notice) => (
                  <li key={notice.id}>
                    <StatusShape kind={notice.problem ? "stop" : "good"} />
                    <div>
                      <Text size="sm">{notice.text}</Text>
                      <Text size="xs" c="dimmed" component="div">
                        <Instant at={notice.at} />
                        {notice.reference === undefined ? null : <span className="mono"> · {notice.reference}</span>}
                      </Text>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Stack>
      </Drawer>
    </>
  );
}
