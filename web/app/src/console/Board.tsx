import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { console as words } from "~/i18n/en/console";
import { EmptyState } from "~/ui/EmptyState";
import { type Fact, Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Part, type SystemReport, switchesQuery, systemQuery } from "./queries";

interface Row extends Part {
  name: string;
}

const kinds: Record<Part["severity"], StatusKind> = { well: "good", warning: "attention", blocking: "stop" };
const worst: Part["severity"][] = ["blocking", "warning", "well"];
const idOf = (row: Row) => row.name;

function rowsOf(report: SystemReport): Row[] {
  return Object.entries(report.parts)
    .map(([name, part]) => ({ name, ...part }))
    .toSorted((a, b) => worst.indexOf(a.severity) - worst.indexOf(b.severity) || a.name.localeCompare(b.name));
}

/** As git shortens it. */
const SHORT_COMMIT = 7;

/** Figures and names as the server found them. */
function Details({ part }: { part: Part }) {
  const shown = Object.entries(part.details).filter(([, value]) => typeof value !== "object" || Array.isArray(value));
  return (
    <span className="mono">
      {shown
        .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(", ") || "–" : String(value)}`)
        .join(" · ")}
    </span>
  );
}

/** What the deploy check would say of this node: the same parts, looked at by the same means. */
function Verdict({ report }: { report: SystemReport }) {
  const { t } = useTranslation();
  const blocking = Object.values(report.parts).filter((part) => part.severity === "blocking").length;
  return (
    <StatusBadge kind={blocking === 0 ? "good" : "stop"}>
      {blocking === 0 ? t("console.deployable") : t("console.notDeployable", { count: blocking })}
    </StatusBadge>
  );
}

function useEngaged(): string {
  const { t } = useTranslation();
  const { data } = useQuery(switchesQuery);
  const engaged = data?.items.filter((each) => each.engaged).map((each) => t(`console.kinds.${each.kind}`));
  return engaged?.join(", ") || (engaged === undefined ? "–" : t("console.noneEngaged"));
}

function useFacts(report: SystemReport | undefined): Fact[] {
  const { t } = useTranslation();
  const engaged = useEngaged();
  if (report === undefined) return [];
  const { connections, memory } = report;
  return [
    { label: t("console.deployCheck"), value: <Verdict report={report} /> },
    { label: t("console.switchesEngaged"), value: engaged },
    { label: t("console.version"), value: `${report.version} · ${report.build.commit.slice(0, SHORT_COMMIT)}` },
    { label: t("console.startedAt"), value: <Instant at={report.startedAt} /> },
    { label: t("console.memory"), value: t("console.memoryOf", { used: memory.usedMb, most: memory.mostMb }) },
    { label: t("console.connections"), value: t("console.connectionsOf", { ...connections }) },
  ];
}

/** What each part of this node says of itself, the worst first, live. */
export function Board() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(systemQuery);
  const columns = useMemo<Column<Row>[]>(
    () => [
      {
        id: "name",
        header: t("console.part"),
        fixed: true,
        card: "title",
        cell: (row) => t(`console.parts.${row.name as keyof typeof words.parts}`, { defaultValue: row.name }),
      },
      {
        id: "state",
        header: t("console.state"),
        card: "status",
        cell: (row) => <StatusBadge kind={kinds[row.severity]}>{t(`console.severities.${row.severity}`)}</StatusBadge>,
      },
      { id: "reason", header: t("console.found"), card: "fact", cell: (row) => row.reason },
      { id: "fix", header: t("console.fix"), card: "fact", cell: (row) => row.fix || "–" },
      { id: "details", header: t("console.details"), cell: (row) => <Details part={row} /> },
    ],
    [t],
  );
  const facts = useFacts(data);
  return (
    <Stack>
      <Facts facts={facts} />
      <DataTable
        label={t("console.board")}
        columns={columns}
        rows={data && rowsOf(data)}
        rowId={idOf}
        rowName={idOf}
        failure={error ?? undefined}
        onRetry={() => void refetch()}
        empty={<EmptyState kind="nothing" title={t("console.noParts")} text={t("console.noPartsText")} />}
      />
    </Stack>
  );
}
