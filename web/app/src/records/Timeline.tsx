import { Button, Chip, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "~/app/live";
import { useListSearch } from "~/app/useListSearch";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { ProblemNote } from "~/ui/ProblemNote";
import { localDay } from "~/ui/time";
import type { FieldWords } from "./fieldWords";
import { type Entry, loadTimeline, recordKey, type PastRef, TIMELINE_TYPES } from "./queries";
import { dayTitle, queryOf } from "./timelineDays";
import { TimelineItem } from "./TimelineItem";
import classes from "./timeline.module.css";

const standard = { view: { hidden: [], order: [] } };

type Source = "changes";

/** What a member does is told by no record that is open here: so often it is read again while the page is seen. */
const AGAIN_MS = 30_000;

interface TimelineProps extends PastRef {
  /** In the timeline of a member those of the kind of record with which something was done. */
  words: FieldWords | ((kind: string) => FieldWords);
  /** The record that it came from, whose past is shown with it. */
  origin?: string;
}

function useEntries({ kind, id, origin }: Omit<TimelineProps, "words">, filters: Record<string, string>) {
  const key = useMemo(() => [...recordKey({ kind, id }), "timeline"], [kind, id]);
  const ids = useMemo(() => (origin === undefined ? [id] : [id, origin]), [id, origin]);
  useLive(TIMELINE_TYPES, key, ids);
  const query = queryOf(filters);
  return useInfiniteQuery({
    queryKey: [...key, query],
    queryFn: ({ pageParam }) => loadTimeline({ kind, id }, query, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
    refetchInterval: kind === "members" ? AGAIN_MS : false,
  });
}

/** The entries of each day of the person who reads, in their order. */
function byDay(entries: Entry[]): [string, Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = localDay(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

interface FiltersProps {
  sources: string[];
  list: ReturnType<typeof useListSearch>;
}

function Filters({ sources, list }: FiltersProps) {
  const { t } = useTranslation();
  const { source, ...others } = list.filters;
  const chosen = source === undefined ? [] : source.split(",");
  return (
    <Group gap="xs" className="no-print">
      <Chip.Group
        multiple
        value={chosen}
        onChange={(next) => list.setFilters(next.length === 0 ? others : { ...others, source: next.join(",") })}
      >
        <Group gap={6} role="group" aria-label={t("timeline.show")}>
          {sources.map((code) => (
            <Chip key={code} value={code} size="sm" variant="outline">
              {t(`timeline.sources.${code as Source}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <FilterBar
        values={list.filters}
        onChange={list.setFilters}
        fields={[
          { id: "from", label: t("timeline.from"), kind: "date" },
          { id: "to", label: t("timeline.to"), kind: "date" },
        ]}
      />
    </Group>
  );
}

/** What happened with a record, the latest first: of every source in one list, by day, live. */
export default function Timeline({ kind, id, origin, words }: TimelineProps) {
  const { t } = useTranslation();
  const list = useListSearch(standard);
  const entries = useEntries({ kind, id, ...(origin === undefined ? {} : { origin }) }, list.filters);
  const { data, error } = entries;
  if (data === undefined) {
    return error === null ? (
      <Skeleton height={240} />
    ) : (
      <ProblemNote failure={error} onRetry={() => void entries.refetch()} />
    );
  }
  const days = byDay(data.pages.flatMap((page) => page.items));
  return (
    <Stack gap="md">
      <Filters sources={data.pages[0]?.sources ?? []} list={list} />
      {days.length > 0 ? null : entries.hasNextPage ? (
        <Text size="sm" c="dimmed">
          {t("timeline.unseen")}
        </Text>
      ) : list.filtered ? (
        <EmptyState kind="no-match" onClear={list.clear} />
      ) : (
        <EmptyState
          kind="nothing"
          title={t("timeline.empty")}
          text={t(kind === "members" ? "timeline.emptyOfMember" : "timeline.emptyText")}
        />
      )}
      {days.map(([day, those]) => (
        <section key={day} aria-label={dayTitle(day, t)}>
          <Title order={3} className={classes["day"] ?? ""}>
            {dayTitle(day, t)}
          </Title>
          <ol className={classes["list"]}>
            {those.map((entry) => (
              <TimelineItem
                key={`${entry.source}.${entry.verb}.${entry.id}`}
                entry={entry}
                record={{ kind, id }}
                words={typeof words === "function" ? words(entry.record.kind) : words}
              />
            ))}
          </ol>
        </section>
      ))}
      {entries.hasNextPage ? (
        <Group>
          <Button variant="default" loading={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
            {t("timeline.more")}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
