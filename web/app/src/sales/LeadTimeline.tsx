import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconMessagePlus } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { Timeline, type TimelineItem } from "~/ui/Timeline";
import type { Interaction } from "./interactions";
import { isCommand, type Lead } from "./model";
import { historyQuery, loadInteractions, useMemberNames } from "./queries";
import { duration } from "./duration";

const LogInteraction = lazy(() => import("./LogInteraction"));

function useInteractionItem() {
  const { t } = useTranslation();
  const names = useMemberNames();
  return (item: Interaction): TimelineItem => ({
    id: item.id,
    at: item.occurredAt,
    who: item.member === undefined ? t("leadPage.system") : (names.get(item.member) ?? t("leads.nobody")),
    what: `${t(`interactions.kinds.${item.kind}`)}, ${t(`interactions.directions.${item.direction}`).toLowerCase()}${
      item.outcome === undefined ? "" : `: ${t(`interactions.outcomes.${item.outcome}`)}`
    }`,
    kind: t("leadPage.contacts"),
    mark: item.reached ? "good" : "idle",
    detail:
      item.subject === undefined && item.content === undefined ? undefined : (
        <Text size="sm" style={{ whiteSpace: "pre-wrap" }}>
          {[item.subject, item.content].filter(Boolean).join("\n")}
          {item.seconds === undefined ? null : ` (${duration(item.seconds)})`}
        </Text>
      ),
  });
}

/** What was said and done, and how it moved through the funnel, in one line of time. */
export function LeadTimeline({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const writes = useCan()("lead.write");
  const [logging, setLogging] = useState(false);
  const interactions = usePages<Interaction>(["lead", lead.id, "interactions"], (cursor) =>
    loadInteractions(lead.id, cursor),
  );
  const history = useQuery(historyQuery(lead.id));
  const itemOf = useInteractionItem();
  const failure = interactions.failure ?? history.error ?? undefined;
  if (failure !== undefined && interactions.rows === undefined) return <ProblemNote failure={failure} />;
  if (interactions.rows === undefined || history.data === undefined) return <Skeleton height={240} />;
  const stages = history.data.map((step) => ({
    id: `${step.at}-${step.to}`,
    at: step.at,
    who: step.actor ?? t("leadPage.system"),
    what: isCommand(step.command)
      ? `${t(`leadCommands.${step.command}`)} → ${t(`leads.statuses.${step.to}`)}`
      : t("leads.create"),
    kind: t("leadPage.stages"),
    detail: step.reason === undefined ? undefined : <Text size="sm">{step.reason}</Text>,
  }));
  // What is older than the last contact that is loaded waits with it, so that nothing appears between two lines.
  const oldest = interactions.more.has ? (interactions.rows.at(-1)?.occurredAt ?? "") : "";
  const items = [...interactions.rows.map(itemOf), ...stages.filter((stage) => stage.at >= oldest)].toSorted((a, b) =>
    b.at.localeCompare(a.at),
  );
  return (
    <Stack gap="md">
      {writes ? (
        <Group>
          <Button variant="default" leftSection={<IconMessagePlus size={16} />} onClick={() => setLogging(true)}>
            {t("interactions.log")}
          </Button>
        </Group>
      ) : null}
      <Timeline
        label={t("leadPage.timeline")}
        items={items}
        empty={<EmptyState kind="nothing" title={t("leadPage.quiet")} text={t("leadPage.quietText")} />}
      />
      {interactions.more.has ? (
        <Group>
          <Button variant="default" onClick={interactions.more.load} loading={interactions.more.loading}>
            {t("leadPage.showMore")}
          </Button>
        </Group>
      ) : null}
      {logging ? (
        <Suspense>
          <LogInteraction lead={lead} onClose={() => setLogging(false)} />
        </Suspense>
      ) : null}
    </Stack>
  );
}
