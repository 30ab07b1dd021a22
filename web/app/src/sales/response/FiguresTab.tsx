import { Group, Paper, SegmentedControl, Stack, Table, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ListSearch, useListSearch } from "~/app/useListSearch";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableScroller } from "~/ui/table/TableScroller";
import { duration } from "../duration";
import { LeadsAsOf, useFresh } from "../live";
import { Tile, Tiles as Row } from "~/ui/Tile";
import classes from "./response.module.css";
import { beginOf, type Metrics, metricsQuery, type Period, periodOf, periods } from "./queries";

type Figures = Metrics["all"];

const hourOf = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
const rate = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** The rows that a figure is made of. */
const rowsOf = (days: Period, filters: ListSearch = {}): ListSearch => ({
  tab: "answers",
  since: beginOf(days),
  ...filters,
});

function Tiles({ data, days }: { data: Metrics | undefined; days: Period }) {
  const { t } = useTranslation();
  const said = (seconds: number | undefined) => (seconds === undefined ? t("salesToday.none") : duration(seconds));
  const { kept, mean, median, count } = data?.all ?? {};
  const tile = (label: string, value: string, filters?: ListSearch) => (
    <Tile
      label={label}
      value={data && value}
      note={t("response.lastDays", { count: days })}
      to="/sales/response"
      search={rowsOf(days, filters)}
    />
  );
  return (
    <Row>
      {tile(t("response.kept"), kept === undefined ? t("salesToday.none") : `${rate.format(kept)} %`, {
        within: "true",
      })}
      {tile(t("salesToday.median"), said(median))}
      {tile(t("response.mean"), said(mean))}
      {tile(t("salesToday.answered"), String(count ?? 0))}
    </Row>
  );
}

interface Line {
  key: string;
  name: string;
  metrics: Figures;
  rows: ListSearch;
}

/** The same figures for each hour or member; every count opens its rows. */
function Lines({ title, head, lines }: { title: string; head: string; lines: Line[] }) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      <TableScroller label={title} minWidth={420}>
        <Table className="figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{head}</Table.Th>
              <Table.Th ta="end">{t("response.keptShort")}</Table.Th>
              <Table.Th ta="end">{t("response.medianShort")}</Table.Th>
              <Table.Th ta="end">{t("response.mean")}</Table.Th>
              <Table.Th ta="end">{t("response.count")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ key, name, metrics, rows }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                <Table.Td ta="end">{rate.format(metrics.kept ?? 0)} %</Table.Td>
                <Table.Td ta="end">{duration(metrics.median ?? 0)}</Table.Td>
                <Table.Td ta="end">{duration(metrics.mean ?? 0)}</Table.Td>
                <Table.Td ta="end">
                  <Link
                    to="/sales/response"
                    search={rows}
                    className={classes["rows"] ?? ""}
                    aria-label={t("response.openRows", { count: metrics.count, name })}
                  >
                    {metrics.count}
                  </Link>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </TableScroller>
    </Paper>
  );
}

/** How the promise was kept over a period: all, by hour, by member. */
export default function FiguresTab({ list }: { list: ReturnType<typeof useListSearch> }) {
  const { t } = useTranslation();
  useFresh(["insights"]);
  const days = periodOf(list.search["days"]);
  const { data, error, refetch } = useQuery(metricsQuery(days));
  if (error !== null && data === undefined) return <ProblemNote failure={error} onRetry={() => void refetch()} />;
  return (
    <Stack>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t("response.period")}
          value={String(days)}
          onChange={(next) => list.apply({ ...list.search, days: next })}
          data={periods.map((each) => ({ value: String(each), label: t("response.lastDays", { count: each }) }))}
        />
        <LeadsAsOf />
      </Group>
      <Tiles data={data} days={days} />
      {data === undefined ? null : data.all.count === 0 ? (
        <EmptyState kind="nothing" title={t("response.empty")} text={t("response.emptyText")} />
      ) : (
        <>
          <Lines
            title={t("salesToday.leaders")}
            head={t("response.by")}
            lines={data.members.map(({ member = "", name, metrics }) => ({
              key: member,
              name: name ?? t("leads.nobody"),
              metrics,
              rows: rowsOf(days, { by: member }),
            }))}
          />
          <Lines
            title={t("response.byHour")}
            head={t("salesToday.hour")}
            lines={data.hours.map(({ hour, metrics }) => ({
              key: String(hour),
              name: hourOf(hour),
              metrics,
              rows: rowsOf(days, { hour: String(hour) }),
            }))}
          />
        </>
      )}
    </Stack>
  );
}
