import { Text } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { usePages } from "~/app/usePages";
import type { useListSearch } from "~/app/useListSearch";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { exactly } from "~/ui/time";
import { actorName } from "./actor";
import type { AuditEvent } from "./queries";

const idOf = (row: AuditEvent) => row.id;
const nameOf = (row: AuditEvent) => row.action;
const REASON_LEAST = 2;
const DAY_MS = 86_400_000;

/** The beginning of a day on this person's calendar. */
const startOf = (day: string, add = 0) => {
  const start = new Date(`${day}T00:00:00`).getTime();
  return Number.isNaN(start) ? undefined : new Date(start + add).toISOString();
};

export function useEventColumns(): Column<AuditEvent>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "at",
        header: t("audit.when"),
        fixed: true,
        sort: "at",
        card: "fact",
        cell: (row) => (
          <time dateTime={row.at} title={exactly(row.at, "UTC")} className="figures">
            {exactly(row.at)}
          </time>
        ),
      },
      { id: "who", header: t("audit.who"), card: "fact", cell: actorName },
      {
        id: "for",
        header: t("audit.for"),
        cell: (row) => (row.onBehalfOf === undefined ? "–" : row.onBehalfOf.slice(0, 8)),
      },
      {
        id: "action",
        header: t("audit.command"),
        card: "title",
        cell: (row) => <span className="mono">{row.action}</span>,
      },
      {
        id: "record",
        header: t("audit.record"),
        cell: (row) => (
          <>
            {row.subject.type}{" "}
            <Text span size="xs" c="dimmed" className="mono">
              {row.subject.id?.slice(-8)}
            </Text>
          </>
        ),
      },
      { id: "reason", header: t("audit.reason"), cell: (row) => row.reason ?? "–" },
      {
        id: "sealed",
        header: t("audit.sealed"),
        card: "status",
        cell: (row) =>
          row.index === undefined ? (
            <StatusBadge kind="unknown">{t("audit.notYet")}</StatusBadge>
          ) : (
            <StatusBadge kind="good">{t("audit.sealedAs", { index: row.index })}</StatusBadge>
          ),
      },
      {
        id: "request",
        header: t("audit.request"),
        optional: true,
        cell: (row) => <span className="mono">{row.request}</span>,
      },
    ],
    [t],
  );
}

function queryOf({ actor, subjectType, subjectId, action, from, to, q }: Record<string, string>) {
  const first = from && startOf(from);
  const end = to && startOf(to, DAY_MS);
  return {
    ...(actor ? { actor } : {}),
    ...(subjectType ? { subjectType } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(action ? { action } : {}),
    ...(first ? { from: first } : {}),
    ...(end ? { to: end } : {}),
    ...(q !== undefined && q.length >= REASON_LEAST ? { reason: q } : {}),
  };
}

/** Choices out of what is loaded, and always the one that is chosen. */
function choices(pairs: [string | undefined, string][], chosen: string | undefined) {
  const known = new Map(pairs.flatMap(([value, label]) => (value === undefined ? [] : [[value, label] as const])));
  if (chosen !== undefined && !known.has(chosen)) known.set(chosen, chosen.slice(-8));
  return [...known].map(([value, label]) => ({ value, label }));
}

interface EventsProps {
  list: ReturnType<typeof useListSearch>;
  columns: Column<AuditEvent>[];
  onOpen: (id: string) => void;
}

export function Events({ list, columns, onOpen }: EventsProps) {
  const { t } = useTranslation();
  const query = { ...queryOf(list.filters), ...(list.sort ? { sort: list.sort } : {}) };
  const pages = usePages<AuditEvent>(["audit", "events", query], (cursor) =>
    answer(api.GET("/api/v1/audit/events", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } })),
  );
  const rows = pages.rows ?? [];
  return (
    <DataTable
      label={t("audit.events")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={nameOf}
      sort={list.sort}
      onSort={list.setSort}
      view={list.view}
      onView={list.setView}
      onOpen={(row) => onOpen(row.id)}
      filters={
        <FilterBar
          searchLabel={t("audit.search")}
          values={list.filters}
          onChange={list.setFilters}
          fields={[
            {
              id: "actor",
              label: t("audit.who"),
              kind: "choice",
              options: choices(
                rows.map((row) => [row.actor.id, actorName(row)]),
                list.filters["actor"],
              ),
            },
            {
              id: "subjectId",
              label: t("audit.record"),
              kind: "choice",
              options: choices(
                rows.map((row) => [row.subject.id, `${row.subject.type} ${row.subject.id?.slice(-8)}`]),
                list.filters["subjectId"],
              ),
            },
            { id: "action", label: t("audit.command"), kind: "text" },
            { id: "from", label: t("audit.from"), kind: "date" },
            { id: "to", label: t("audit.to"), kind: "date" },
          ]}
        />
      }
      onClearFilters={list.filtered ? list.clear : undefined}
      empty={<EmptyState kind="nothing" title={t("audit.empty")} text={t("audit.emptyText")} />}
    />
  );
}
