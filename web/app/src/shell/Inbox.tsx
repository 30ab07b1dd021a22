import { ActionIcon, Button, Drawer, Group, Indicator, Stack, Text } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { clearNotices, readNotices, useNotices, useUnread } from "~/ui/notices";
import { StatusShape } from "~/ui/StatusBadge";
import classes from "./Inbox.module.css";

/** What this tab has told: every toast stays here until cleared. */
export function Inbox() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const notices = useNotices();
  const unread = useUnread();

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
        {notices.length === 0 ? (
          <EmptyState kind="nothing" title={t("shell.inbox.empty")} text={t("shell.inbox.emptyText")} />
        ) : (
          <Stack>
            <Group justify="flex-end">
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
          </Stack>
        )}
      </Drawer>
    </>
  );
}
