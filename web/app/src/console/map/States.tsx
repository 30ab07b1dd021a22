import { Paper, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "~/ui/StatusBadge";
import type { Graph } from "./queries";
import classes from "./map.module.css";

const words = (code: string) => code.replaceAll("_", " ");

/** One state with the ways out of it. */
function State({ graph, state }: { graph: Graph; state: string }) {
  const { t } = useTranslation();
  const ways = graph.transitions.filter(({ from }) => from === state);
  const begins = graph.transitions.some(({ from, to }) => from === undefined && to === state);
  return (
    <Paper withBorder p="sm" component="li">
      <StatusBadge kind={begins ? "information" : ways.length === 0 ? "idle" : "unknown"}>{words(state)}</StatusBadge>
      {begins ? <Text size="sm">{t("uiMap.begins")}</Text> : null}
      {ways.length === 0 ? <Text size="sm">{t("uiMap.end")}</Text> : null}
      {ways.map(({ command, to }) => (
        <Text size="sm" key={`${command} ${to}`}>
          {t("uiMap.way", { command: words(command), to: words(to) })}
        </Text>
      ))}
    </Paper>
  );
}

/** The graph of a lifecycle, state by state: read by everybody, and on every width. */
export function States({ graph }: { graph: Graph }) {
  const { t } = useTranslation();
  return (
    <ul className={classes["states"]} aria-label={t("uiMap.states")}>
      {graph.states.map((state) => (
        <State key={state} graph={graph} state={state} />
      ))}
    </ul>
  );
}
