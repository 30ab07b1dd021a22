import { Group, Stack, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "~/app/live";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { day } from "~/documents/words";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { loadCounts, type PlanCount, planKey, type PlanSpan, type Round } from "./queries";
import { Visits } from "./Visits";

const LIVE = ["outlook"] as const;
/** Columns in their own order, all of them. */
const NO_VIEW = { view: { hidden: [], order: [] } };
const idOf = (row: PlanCount) => `${row.area} ${row.trade}`;
const nameOf = (row: PlanCount) => `${row.label}, ${row.area}`;

function useColumns(span: PlanSpan): Column<PlanCount>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "area",
        header: t("planner.area"),
        fixed: true,
        card: "title",
        cell: ({ area, trade, label }) => (
          <Link to="." search={{ ...span, trade, area }} aria-label={`${label}, ${area || t("planner.none")}`}>
            {area || t("planner.none")}
          </Link>
        ),
      },
      { id: "trade", header: t("planner.trade"), card: "fact", cell: (row) => row.label },
      { id: "duties", header: t("duties.title"), card: "fact", align: "end", cell: (row) => row.duties },
      { id: "properties", header: t("nav.properties"), align: "end", cell: (row) => row.properties },
      {
        id: "late",
        header: t("planner.late"),
        card: "status",
        cell: (row) =>
          row.late === 0 ? "–" : <StatusBadge kind="stop">{t("planner.lateCount", { count: row.late })}</StatusBadge>,
      },
      { id: "first", header: t("planner.first"), card: "fact", cell: (row) => day(row.first) },
    ],
    [t, span],
  );
}

interface SearchProps {
  search: ReturnType<typeof useListSearch>;
  span: PlanSpan;
}

function Overview({ search, span }: SearchProps) {
  const { t } = useTranslation();
  const columns = useColumns(span);
  const navigate = useNavigate();
  const { answeredAt: _answeredAt, ...pages } = usePages<PlanCount>([...planKey, span], (cursor) =>
    loadCounts(span, cursor),
  );
  return (
    <DataTable
      label={t("planner.overview")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={nameOf}
      view={search.view}
      onView={search.setView}
      onOpen={({ trade, area }) => void navigate({ to: ".", search: { ...span, trade, area } })}
      empty={<EmptyState kind="nothing" title={t("planner.empty")} text={t("planner.emptyText")} />}
    />
  );
}

/** What the address asks for; without a trade, all of them. */
function roundOf({ trade, area }: Record<string, string>): Round | undefined {
  return trade === undefined ? undefined : { trade: trade as Round["trade"], area: area ?? "" };
}

function Days({ search, span }: SearchProps) {
  const { t } = useTranslation();
  const field = (name: keyof PlanSpan) => (
    <TextInput
      type="date"
      label={t(`planner.${name}`)}
      value={span[name] ?? ""}
      onChange={({ currentTarget: { value } }) => {
        const { [name]: _old, ...rest } = search.filters;
        search.setFilters(value === "" ? rest : { ...rest, [name]: value });
      }}
    />
  );
  return (
    <Group align="flex-end" gap="sm">
      {field("from")}
      {field("until")}
    </Group>
  );
}

/** Renewals of a span of days by area and trade, and the visits that do them. */
export function PlannerPage() {
  const { t } = useTranslation();
  const search = useListSearch(NO_VIEW);
  const { from, until } = search.filters;
  const span = useMemo(
    () => ({ ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }),
    [from, until],
  );
  const round = roundOf(search.filters);
  useLive(LIVE, planKey);
  return (
    <>
      <PageHeader title={t("nav.planner")} help={t("planner.help")} actions={<Days search={search} span={span} />} />
      <Stack>
        {round === undefined ? (
          <Overview search={search} span={span} />
        ) : (
          <Visits round={round} span={span} onAll={() => search.setFilters(span)} />
        )}
      </Stack>
    </>
  );
}
