import { Anchor, Button, Drawer, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useLive } from "~/app/live";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { membersQuery } from "~/firms/queries";
import { EmptyState } from "~/ui/EmptyState";
import { Facts } from "~/ui/Facts";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { mailStateKind } from "./mailStates";
import { type Message, MESSAGE_TYPES, MESSAGES } from "./queries";

const SuppressionsPage = lazy(() => import("./SuppressionsPage"));

const idOf = (row: Message) => row.id;
const nameOf = (row: Message) => row.subject;
const STATES = Object.keys(mailStateKind) as Message["status"][];
const CHANNELS: Message["channel"][] = ["mail", "sms"];
const TIMES = ["sentAt", "deliveredAt", "openedAt", "bouncedAt", "complainedAt"] as const;

function useColumns(): Column<Message>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "subject", header: t("outbox.subject"), fixed: true, card: "title", cell: nameOf },
      {
        id: "channel",
        header: t("outbox.channel"),
        card: "fact",
        cell: (row) => t(`outbox.channels.${row.channel}`),
      },
      { id: "to", header: t("outbox.to"), card: "fact", cell: (row) => row.to },
      {
        id: "status",
        header: t("outbox.status"),
        card: "status",
        cell: (row) => <StatusBadge kind={mailStateKind[row.status]}>{t(`outbox.states.${row.status}`)}</StatusBadge>,
      },
      { id: "created", header: t("outbox.written"), card: "fact", cell: (row) => <Instant at={row.createdAt} /> },
    ],
    [t],
  );
}

function Letter({ message, onClose }: { message: Message; onClose: () => void }) {
  const { t } = useTranslation();
  const { link, detail, provider, segments } = message;
  const came = TIMES.map((time) => ({ time, at: message[time] }));
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={message.subject}>
      <Stack>
        <Facts
          facts={[
            { label: t("outbox.channel"), value: t(`outbox.channels.${message.channel}`) },
            { label: t("outbox.to"), value: message.to },
            ...(segments === undefined
              ? []
              : [{ label: t("outbox.segments"), value: t("outbox.segmentsText", { count: segments }) }]),
            { label: t("outbox.status"), value: t(`outbox.states.${message.status}`) },
            { label: t("outbox.written"), value: <Instant at={message.createdAt} /> },
            ...came.flatMap(({ time, at }) =>
              at === undefined ? [] : [{ label: t(`outbox.times.${time}`), value: <Instant at={at} /> }],
            ),
            ...(provider === undefined ? [] : [{ label: t("outbox.provider"), value: provider }]),
            ...(detail === undefined ? [] : [{ label: t("outbox.detail"), value: detail }]),
          ]}
        />
        <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {message.text}
        </Text>
        {link !== undefined && /^https?:\/\//.test(link) ? (
          <Anchor href={link} underline="always" size="sm">
            {t("outbox.openLink")}
          </Anchor>
        ) : null}
      </Stack>
    </Drawer>
  );
}

function Mails() {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  useLive(MESSAGE_TYPES, MESSAGES);
  const members = useQuery(membersQuery);
  const { status, channel, to, member } = list.filters;
  const query = {
    ...(status ? { status: status as Message["status"] } : {}),
    ...(channel ? { channel: channel as Message["channel"] } : {}),
    ...(to ? { to } : {}),
    ...(member ? { member } : {}),
  };
  const pages = usePages<Message>([...MESSAGES, query], (cursor) =>
    answer(api.GET("/api/v1/messages", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } })),
  );
  const { open, ...closed } = list.search;
  const opened = pages.rows?.find((row) => row.id === open);
  return (
    <>
      <PageHeader
        title={t("outbox.title")}
        help={t("outbox.help")}
        actions={
          <Button variant="default" onClick={() => list.setTab("suppressions")}>
            {t("suppressions.title")}
          </Button>
        }
      />
      <DataTable
        label={t("outbox.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        view={list.view}
        onView={list.setView}
        onOpen={(row) => list.apply({ ...list.search, open: row.id })}
        filters={
          <FilterBar
            values={list.filters}
            onChange={list.setFilters}
            fields={[
              { id: "to", label: t("outbox.address"), kind: "text" },
              {
                id: "member",
                label: t("outbox.member"),
                kind: "choice",
                options: (members.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
              },
              {
                id: "channel",
                label: t("outbox.channel"),
                kind: "choice",
                options: CHANNELS.map((value) => ({ value, label: t(`outbox.channels.${value}`) })),
              },
              {
                id: "status",
                label: t("outbox.status"),
                kind: "choice",
                options: STATES.map((value) => ({ value, label: t(`outbox.states.${value}`) })),
              },
            ]}
          />
        }
        onClearFilters={list.filtered ? list.clear : undefined}
        empty={<EmptyState kind="nothing" title={t("outbox.empty")} text={t("outbox.emptyText")} />}
      />
      {opened === undefined ? null : <Letter message={opened} onClose={() => list.apply(closed)} />}
    </>
  );
}

/** Mail and texts of this firm, kept here without a mail server so that an installation can be tried out, and to whom none goes. */
export function OutboxPage() {
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  return tab === "suppressions" ? (
    <Suspense>
      <SuppressionsPage />
    </Suspense>
  ) : (
    <Mails />
  );
}
