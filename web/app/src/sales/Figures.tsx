import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SimpleGrid } from "@mantine/core";
import { AsOf } from "~/ui/AsOf";
import { ChartCard } from "~/ui/chart/ChartCard";
import { ProblemNote } from "~/ui/ProblemNote";
import type { ListSearch } from "~/app/useListSearch";
import { figuresQuery, useMoney } from "./queries";
import { bestOf, CLOSED_LEAST, closed } from "./sources";
import { useSilence } from "./live";
import { Tile, Tiles } from "~/ui/Tile";

const codes = ["new", "hot", "unanswered", "pipeline", "winRate"] as const;
type Code = (typeof codes)[number];
const isCode = (code: string): code is Code => (codes as readonly string[]).includes(code);

const searchOf = (query: string): ListSearch => Object.fromEntries(new URLSearchParams(query));
const percent = (share: number) => share.toLocaleString(undefined, { style: "percent", maximumFractionDigits: 0 });

/** The figures of sales: each opens the list of leads that makes it up. */
export function FigureTiles() {
  const { t } = useTranslation();
  const money = useMoney();
  const { data, error, refetch } = useQuery(figuresQuery);
  if (error !== null && data === undefined) return <ProblemNote failure={error} onRetry={() => void refetch()} />;
  const said = (value: number | undefined, unit: string) =>
    value === undefined
      ? t("salesToday.none")
      : unit === "money"
        ? money(value)
        : unit === "share"
          ? percent(value)
          : value.toLocaleString();
  if (data === undefined) {
    return (
      <Tiles>
        {codes.map((code) => (
          <Tile key={code} label={t(`salesToday.tiles.${code}`)} value={undefined} to="/leads" />
        ))}
      </Tiles>
    );
  }
  return (
    <Tiles>
      {data.tiles.flatMap((tile) =>
        isCode(tile.code)
          ? [
              <Tile
                key={tile.code}
                label={t(`salesToday.tiles.${tile.code}`)}
                value={said(tile.value, tile.unit)}
                to="/leads"
                search={searchOf(tile.query)}
              />,
            ]
          : [],
      )}
    </Tiles>
  );
}

/** Funnel, sources and days, each with its table twin. */
export function FigureCharts() {
  const { t } = useTranslation();
  const silent = useSilence();
  const navigate = useNavigate();
  const { data } = useQuery(figuresQuery);
  const open = (counted: { query: string } | undefined) =>
    void navigate({ to: "/leads", search: searchOf(counted?.query ?? "") });
  if (data === undefined || data.funnel.every((stage) => stage.count === 0)) return null;
  const asOf = <AsOf at={new Date(data.asOf).getTime()} silent={silent} />;
  const of = (status: string) => data.funnel.find((stage) => stage.status === status)?.count ?? 0;
  const inWork = data.funnel.slice(0, 7).reduce((sum, stage) => sum + stage.count, 0);
  const sources = data.bySource.filter((each) => each.won + each.lost > 0);
  const best = bestOf(sources);
  const days = data.byDay.map((day) => ({ day: day.day.slice(5), count: day.count }));
  return (
    <>
      <ChartCard
        title={t("salesToday.funnel")}
        summary={t("salesToday.funnelSummary", { open: inWork, won: of("won"), lost: of("lost") })}
        kind="bar"
        category={{ key: "status", label: t("leads.status") }}
        series={[{ key: "count", label: t("map.count") }]}
        data={data.funnel.map((stage) => ({
          status: t(`leads.statuses.${stage.status}`),
          count: stage.count,
        }))}
        onOpen={(place) => open(data.funnel[place])}
        asOf={asOf}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <ChartCard
          title={t("salesToday.byDay")}
          summary={t("salesToday.byDaySummary", {
            count: days.reduce((sum, day) => sum + day.count, 0),
            today: days.at(-1)?.count ?? 0,
          })}
          kind="bar"
          category={{ key: "day", label: t("salesToday.day") }}
          series={[{ key: "count", label: t("map.count") }]}
          data={days}
          onOpen={(place) => open(data.byDay[place])}
          asOf={asOf}
        />
        <ChartCard
          title={t("salesToday.bySource")}
          summary={
            best === undefined
              ? t(sources.length === 0 ? "salesToday.bySourceNone" : "salesToday.bySourceFew", { least: CLOSED_LEAST })
              : t("salesToday.bySourceSummary", {
                  best: t(`leads.sources.${best.source}`),
                  rate: percent(best.winRate ?? 0),
                  count: best.won + best.lost,
                })
          }
          kind="stacked"
          category={{ key: "source", label: t("leads.source") }}
          series={[
            { key: "won", label: t("leads.statuses.won") },
            { key: "lost", label: t("leads.statuses.lost") },
          ]}
          data={sources.map((each) => ({
            source: t(`leads.sources.${each.source}`),
            won: each.won,
            lost: each.lost,
          }))}
          onOpen={(place) => open(closed(sources[place]))}
          asOf={asOf}
        />
      </SimpleGrid>
    </>
  );
}
