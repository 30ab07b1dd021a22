import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { ChartCard } from "~/ui/chart/ChartCard";
import { duration, secondsIn } from "./duration";
import { FigureCharts, FigureTiles } from "./Figures";
import { FollowUpList } from "./FollowUpList";
import { LeadsAsOf, useFresh } from "./live";
import { NeedsYou } from "./NeedsYou";
import { ladderQuery } from "./response/queries";
import { Tile, Tiles } from "~/ui/Tile";
import sales from "./sales.module.css";
import classes from "./today.module.css";

const metricsQuery = {
  queryKey: ["insights", "response"],
  queryFn: () => answer(api.GET("/api/v1/sales/response/metrics")),
};
const tasksQuery = {
  queryKey: ["tasks", "today"],
  queryFn: async () => (await answer(api.GET("/api/v1/sales/tasks/today"))).items,
};

function Tasks() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(tasksQuery);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="tasks">
      <Title order={2} id="tasks" mb="xs">
        {t("salesToday.tasks")}
      </Title>
      {error !== null && data === undefined ? (
        <ProblemNote failure={error} onRetry={() => void refetch()} />
      ) : data?.length === 0 ? (
        <EmptyState kind="nothing" title={t("salesToday.noTasks")} text={t("salesToday.noTasksText")} />
      ) : (
        <FollowUpList items={data ?? []} label={t("salesToday.tasks")} withLead />
      )}
    </Paper>
  );
}

/** How the promise of a first response was kept, by the hour in which the leads came in. */
function ResponseChart() {
  const { t } = useTranslation();
  const { data } = useQuery(metricsQuery);
  const ladder = useQuery(ladderQuery);
  const promise = ladder.data === undefined ? undefined : secondsIn(ladder.data.ladder.target);
  const rows = useMemo(
    () =>
      (data?.hours ?? []).map(({ hour, metrics }) => ({
        hour: `${String(hour).padStart(2, "0")}:00`,
        median: metrics.median ?? null,
        count: metrics.count,
      })),
    [data],
  );
  if (data === undefined || data.all.count === 0) return null;
  return (
    <ChartCard
      title={t("salesToday.chart")}
      summary={t("salesToday.chartSummary", {
        median: duration(data.all.median ?? 0),
        kept: data.all.kept ?? 0,
        count: data.all.count,
      })}
      kind="bar"
      category={{ key: "hour", label: t("salesToday.hour") }}
      series={[{ key: "median", label: t("salesToday.median") }]}
      data={rows}
      format={duration}
      {...(promise === undefined
        ? {}
        : { target: { value: promise, label: t("salesToday.target", { time: duration(promise) }) } })}
      asOf={<LeadsAsOf />}
    />
  );
}

function Leaders() {
  const { t } = useTranslation();
  const { data } = useQuery(metricsQuery);
  if (data === undefined || data.members.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="leaders">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="leaders">
          {t("salesToday.leaders")}
        </Title>
        <Link to="/sales/response" className={sales["all"] ?? ""}>
          {t("salesToday.allFigures")}
        </Link>
      </Group>
      <Stack component="ol" gap={6} m={0} pl="md">
        {data.members.map(({ member, name, metrics }) => (
          <Text key={member} component="li" size="sm" className="figures">
            {t("salesToday.leader", {
              name: name ?? t("leads.nobody"),
              kept: metrics.kept ?? 0,
              median: duration(metrics.median ?? 0),
              count: metrics.count,
            })}
          </Text>
        ))}
      </Stack>
    </Paper>
  );
}

/** The sales day: how fast we are, what is to be done, who waits. */
export default function SalesToday() {
  const { t } = useTranslation();
  useFresh(["insights"]);
  useFresh(["tasks"]);
  const { data, error, refetch } = useQuery(metricsQuery);
  const none = t("salesToday.none");
  const said = (seconds: number | undefined) => (seconds === undefined ? none : duration(seconds));
  // A figure opens the rows that it counts, and no older ones.
  const rows = { tab: "answers", ...(data === undefined ? {} : { since: data.from }) };
  return (
    <Stack gap="md" mb="md">
      <FigureTiles />
      {error !== null && data === undefined ? (
        <ProblemNote failure={error} onRetry={() => void refetch()} />
      ) : (
        <Tiles>
          <Tile
            label={t("salesToday.kept")}
            value={data && (data.all.kept === undefined ? none : `${data.all.kept} %`)}
            note={t("salesToday.lastDays")}
            to="/sales/response"
            search={{ ...rows, within: "true" }}
          />
          <Tile
            label={t("salesToday.median")}
            value={data && said(data.all.median)}
            note={t("salesToday.lastDays")}
            to="/sales/response"
            search={rows}
          />
          <Tile
            label={t("salesToday.answered")}
            value={data && String(data.all.count)}
            note={t("salesToday.lastDays")}
            to="/sales/response"
            search={rows}
          />
        </Tiles>
      )}
      <div className={classes["columns"]}>
        <Stack gap="md">
          <NeedsYou />
          <FigureCharts />
          <ResponseChart />
        </Stack>
        <Stack gap="md">
          <Tasks />
          <Leaders />
        </Stack>
      </div>
    </Stack>
  );
}
