import { Button, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { showDone } from "~/ui/toasts";
import { FeedMenu } from "./FeedMenu";
import { HowToAdd } from "./HowToAdd";
import {
  type Addressed,
  changeFeed,
  contentsQuery,
  createFeed,
  type Feed,
  type FeedSettings,
  feedsQuery,
} from "./model";

const AddressDialog = lazy(() => import("./AddressDialog"));
const FeedDialog = lazy(() => import("./FeedDialog"));
const idOf = (row: Feed) => row.id;
const nameOf = (row: Feed) => row.name;

function Contents({ feed }: { feed: Feed }) {
  const { t } = useTranslation();
  const { data } = useQuery(contentsQuery);
  const labels = data?.filter(({ code }) => feed.contents.includes(code)).map(({ label }) => label) ?? [];
  return (
    <Stack gap={0}>
      {labels.join(", ")}
      {feed.withheld.length === 0 ? null : (
        <Text size="xs">{t("feeds.withheld", { count: feed.withheld.length })}</Text>
      )}
    </Stack>
  );
}

function useColumns(): Column<Feed>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "name", header: t("feeds.name"), fixed: true, card: "title", cell: nameOf },
      { id: "contents", header: t("feeds.contents"), card: "fact", cell: (row) => <Contents feed={row} /> },
      { id: "addressed", header: t("feeds.addressed"), card: "fact", cell: (row) => <Instant at={row.addressedAt} /> },
      {
        id: "fetched",
        header: t("feeds.fetched"),
        card: "fact",
        cell: (row) => (row.fetchedAt === undefined ? t("feeds.unfetched") : <Instant at={row.fetchedAt} />),
      },
    ],
    [t],
  );
}

/** The calendars of this person, and how to get one into a calendar program. */
export function FeedsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(feedsQuery);
  const contents = useQuery(contentsQuery);
  const queries = useQueryClient();
  const columns = useColumns();
  const [open, setOpen] = useState<"new" | Feed>();
  const [made, setMade] = useState<Addressed>();

  async function save(settings: FeedSettings) {
    if (typeof open === "object") {
      await changeFeed(open, settings);
      showDone(t("feeds.saved"));
    } else setMade(await createFeed(settings));
    await queries.invalidateQueries({ queryKey: ["calendar-feeds"] });
  }

  const make = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen("new")}>
      {t("feeds.make")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("feeds.title")} help={t("feeds.help")} actions={make} />
      <DataTable
        label={t("feeds.title")}
        columns={columns}
        rows={data}
        failure={error ?? contents.error ?? undefined}
        onRetry={() => void Promise.all([refetch(), contents.refetch()])}
        rowId={idOf}
        rowName={nameOf}
        rowMenu={(row) => <FeedMenu feed={row} onChange={() => setOpen(row)} onMade={setMade} />}
        empty={<EmptyState kind="nothing" title={t("feeds.empty")} text={t("feeds.emptyText")} />}
      />
      <HowToAdd />
      <Suspense>
        {open === undefined || contents.data === undefined ? null : (
          <FeedDialog
            contents={contents.data}
            save={save}
            onClose={() => setOpen(undefined)}
            {...(open === "new" ? {} : { feed: open })}
          />
        )}
        {made === undefined ? null : <AddressDialog made={made} onClose={() => setMade(undefined)} />}
      </Suspense>
    </>
  );
}
