import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Look } from "~/documents/Look";
import { VersionItem } from "~/documents/VersionItem";
import type { RecordRef } from "~/records/queries";
import { ServerLink } from "~/ui/ServerLink";
import { useSingleKey } from "~/ui/useSingleKey";
import type { Waiting } from "./queries";
import classes from "./reviews.module.css";

interface ReviewPanelProps {
  waiting: Waiting;
  /** Of the document, in words. */
  kind: string;
  at: number;
  count: number;
  more: boolean;
  onShow: (index: number) => void;
  onClose: () => void;
}

/** What a document looks like, and beside it what is to be said of it. */
export function ReviewPanel({ waiting, kind, at, count, more, onShow, onClose }: ReviewPanelProps) {
  const { t } = useTranslation();
  const { document, version } = waiting;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useSingleKey("[", () => at > 0 && onShow(at - 1));
  useSingleKey("]", () => at < count - 1 && onShow(at + 1));
  const record = { kind: document.recordKind, id: document.record } as RecordRef;
  const verifies = version.commands.some(({ name, allowed }) => name === "verify" && allowed);
  return (
    <section aria-label={t("reviews.review", { name: document.name })}>
      <Group justify="space-between" mb="sm">
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={onClose}>
          {t("reviews.back")}
        </Button>
        <Group gap="xs">
          <Text size="sm" c="dimmed" title={t("reviews.keys")}>
            {t(more ? "reviews.placeMore" : "reviews.place", { number: at + 1, count })}
          </Text>
          <Button
            variant="default"
            aria-label={t("reviews.before")}
            aria-keyshortcuts="["
            disabled={at === 0}
            onClick={() => onShow(at - 1)}
          >
            <IconChevronLeft size={16} aria-hidden="true" />
          </Button>
          <Button
            variant="default"
            aria-label={t("reviews.next")}
            aria-keyshortcuts="]"
            disabled={at >= count - 1}
            onClick={() => onShow(at + 1)}
          >
            <IconChevronRight size={16} aria-hidden="true" />
          </Button>
        </Group>
      </Group>
      <div className={classes["beside"]}>
        <div className={classes["look"]}>
          <Look version={version} name={document.name} />
        </div>
        <Stack gap="xs">
          <Title order={2} ref={heading} tabIndex={-1} className={classes["name"] ?? ""}>
            {document.name}
          </Title>
          <Text size="sm">
            {kind} · <ServerLink link={document.link}>{document.recordName}</ServerLink>
          </Text>
          {verifies ? null : <Text size="sm">{t("reviews.own")}</Text>}
          <ol className={classes["one"]}>
            <VersionItem record={record} document={document} version={version} verifying={verifies} />
          </ol>
        </Stack>
      </div>
    </section>
  );
}
