import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type RateBlock, type RateLimit, type RateRelease, ratesQuery } from "./queries";
import { CountAgainButton, LetThroughDialog, RowButton } from "./RateCommands";

const idOf = (row: RateLimit) => `${row.scope} ${row.kind}`;
const subjectOf = (row: RateBlock | RateRelease) => `${row.scope} ${row.kind} ${row.subject}`;

/** What every row of the three tables begins with. */
function useWhat<R extends RateLimit | RateBlock | RateRelease>(): Column<R>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "scope",
        header: t("console.rateScope"),
        card: "fact",
        cell: (row) => t(`console.rateScopes.${row.scope}`),
      },
      { id: "kind", header: t("console.rateKind"), card: "fact", cell: (row) => t(`console.rateKinds.${row.kind}`) },
    ],
    [t],
  );
}

function Blocked({ rows, onAsk }: { rows: RateBlock[] | undefined; onAsk: (row: RateBlock) => void }) {
  const { t } = useTranslation();
  const what = useWhat<RateBlock>();
  const columns = useMemo<Column<RateBlock>[]>(
    () => [
      {
        id: "subject",
        header: t("console.rateSubject"),
        fixed: true,
        card: "title",
        cell: (row) => <span className="mono">{row.subject}</span>,
      },
      {
        id: "state",
        header: t("console.state"),
        card: "status",
        cell: () => <StatusBadge kind="stop">{t("console.blocked")}</StatusBadge>,
      },
      ...what,
      { id: "since", header: t("console.since"), card: "fact", cell: (row) => <Instant at={row.since} /> },
      { id: "ends", header: t("console.ends"), card: "fact", cell: (row) => <Instant at={row.endsAt} /> },
      {
        id: "release",
        header: "",
        card: "fact",
        cell: (row) => <RowButton label={t("console.letThrough")} name={row.subject} onClick={() => onAsk(row)} />,
      },
    ],
    [t, what, onAsk],
  );
  return (
    <DataTable
      label={t("console.blockedNow")}
      columns={columns}
      rows={rows}
      rowId={subjectOf}
      rowName={subjectOf}
      empty={<EmptyState kind="nothing" title={t("console.noBlocked")} text={t("console.noBlockedText")} />}
    />
  );
}

function Released({ rows }: { rows: RateRelease[] }) {
  const { t } = useTranslation();
  const what = useWhat<RateRelease>();
  const columns = useMemo<Column<RateRelease>[]>(
    () => [
      {
        id: "subject",
        header: t("console.rateSubject"),
        fixed: true,
        card: "title",
        cell: (row) => <span className="mono">{row.subject}</span>,
      },
      ...what,
      { id: "until", header: t("console.until"), card: "fact", cell: (row) => <Instant at={row.endsAt} /> },
      { id: "reason", header: t("console.why"), card: "fact", cell: (row) => `${row.by}: ${row.reason}` },
      { id: "end", header: "", card: "fact", cell: (row) => <CountAgainButton release={row} /> },
    ],
    [t, what],
  );
  return (
    <DataTable
      label={t("console.letThroughNow")}
      columns={columns}
      rows={rows}
      rowId={subjectOf}
      rowName={subjectOf}
      empty={<EmptyState kind="nothing" title={t("console.noReleases")} text={t("console.noReleasesText")} />}
    />
  );
}

function Limits({ rows }: { rows: RateLimit[] }) {
  const { t } = useTranslation();
  const what = useWhat<RateLimit>();
  const columns = useMemo<Column<RateLimit>[]>(
    () => [
      ...what,
      {
        id: "limit",
        header: t("console.rateLimit"),
        align: "end",
        fixed: true,
        card: "title",
        cell: (row) => row.limit.toLocaleString("en"),
      },
    ],
    [t, what],
  );
  return (
    <DataTable
      label={t("console.rateLimits")}
      columns={columns}
      rows={rows}
      rowId={idOf}
      rowName={idOf}
      empty={<EmptyState kind="nothing" title={t("console.noLimits")} text={t("console.noLimitsText")} />}
    />
  );
}

/** How often anybody may call, who is stopped now, and who is not counted for a while; live. */
export function Rates() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ratesQuery);
  const [asked, setAsked] = useState<RateBlock>();
  if (error !== null) return <ProblemNote failure={error} onRetry={() => void refetch()} />;
  return (
    <Stack>
      <Blocked rows={data?.blocked} onAsk={setAsked} />
      {data !== undefined && data.releases.length > 0 && <Released rows={data.releases} />}
      {data !== undefined && (
        <>
          <Text size="sm">{t("console.rateWindow", { seconds: data.windowSeconds, count: data.nodes })}</Text>
          <Limits rows={data.limits} />
        </>
      )}
      {asked !== undefined && <LetThroughDialog block={asked} onClose={() => setAsked(undefined)} />}
    </Stack>
  );
}
