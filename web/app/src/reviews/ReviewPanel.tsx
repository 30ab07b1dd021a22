import { Text, Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Look } from "~/documents/Look";
import { VersionItem } from "~/documents/VersionItem";
import type { RecordRef } from "~/records/queries";
import { ServerLink } from "~/ui/ServerLink";
import type { Waiting } from "./queries";
import { ReviewFrame } from "./ReviewFrame";
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
export function ReviewPanel({ waiting, kind, ...place }: ReviewPanelProps) {
  const { t } = useTranslation();
  const { document, version } = waiting;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const record = { kind: document.recordKind, id: document.record } as RecordRef;
  const verifies = version.commands.some(({ name, allowed }) => name === "verify" && allowed);
  return (
    <ReviewFrame
      label={t("reviews.review", { name: document.name })}
      {...place}
      look={<Look version={version} name={document.name} />}
    >
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
    </ReviewFrame>
  );
}
