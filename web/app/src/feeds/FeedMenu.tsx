import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { type Addressed, type Feed, readdressFeed, revokeFeed } from "./model";

interface FeedMenuProps {
  feed: Feed;
  onChange: () => void;
  onMade: (made: Addressed) => void;
}

/** What can be done with a calendar; what ends its link asks first. */
export function FeedMenu({ feed, onChange, onMade }: FeedMenuProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<"readdress" | "revoke">();
  const refresh = () => queries.invalidateQueries({ queryKey: ["calendar-feeds"] });

  async function run(command: "readdress" | "revoke") {
    try {
      if (command === "readdress") onMade(await readdressFeed(feed));
      else {
        await revokeFeed(feed);
        showDone(t("feeds.revoked"));
      }
    } finally {
      await refresh();
    }
  }

  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={t("feeds.menu", { name: feed.name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onChange}>{t("feeds.change")}</Menu.Item>
          <Menu.Item onClick={() => setAsked("readdress")}>{t("feeds.readdress")}</Menu.Item>
          <Menu.Item onClick={() => setAsked("revoke")}>{t("feeds.revoke")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setAsked(undefined)}
          title={t(`feeds.${asked}Title`, { name: feed.name })}
          effect={t(`feeds.${asked}Effect`)}
          confirmLabel={t(`feeds.${asked}`)}
          reason="none"
          stops
          onConfirm={() => run(asked)}
        />
      )}
    </>
  );
}
