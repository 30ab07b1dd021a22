import { Paper, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "@tanstack/react-router";
import { ProblemNote } from "~/ui/ProblemNote";
import { LeadLink } from "./leadColumns";
import { useFresh } from "./live";
import { loadLeads } from "./queries";
import { ResponseCell } from "./ResponseCell";
import { ScoreCell } from "./Temperature";
import classes from "./sales.module.css";

const waiting = { unanswered: true, status: ["new" as const], sort: "createdAt:asc", limit: 8 };

/** Who waits for a first answer, the longest wait first. */
export function NeedsYou() {
  const { t } = useTranslation();
  useFresh(["leads"]);
  const { data, error, refetch } = useQuery({
    queryKey: ["leads", "waiting"],
    queryFn: () => loadLeads(waiting),
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="needs-you">
      <Title order={2} id="needs-you" mb="xs">
        {t("salesToday.needsYou")}
      </Title>
      {error !== null && data === undefined ? (
        <ProblemNote failure={error} onRetry={() => void refetch()} />
      ) : data?.items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t("salesToday.nobodyWaits")}
        </Text>
      ) : (
        <ul className={classes["tasks"]}>
          {(data?.items ?? []).map((row) => (
            <li key={row.id}>
              <ScoreCell score={row.score} degree={row.temperature} />
              <LeadLink id={row.id} name={row.name} />
              <ResponseCell firstContactAt={row.firstContactAt} clock={row.clock} />
            </li>
          ))}
        </ul>
      )}
      {data?.nextCursor === undefined ? null : (
        <Link className={classes["all"] ?? ""} to="/leads" search={{ unanswered: "true", sort: "createdAt:asc" }}>
          {t("salesToday.allWaiting")}
        </Link>
      )}
    </Paper>
  );
}
