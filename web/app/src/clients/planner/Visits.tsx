import { Alert, Anchor, Button, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { loadPlan, type PlannedVisit, planKey, type PlanSpan, type Round } from "./queries";
import classes from "./planner.module.css";

type Planned = PlannedVisit["duties"][number];

function When({ duty }: { duty: Planned }) {
  const { t } = useTranslation();
  if (duty.late) return <StatusBadge kind="stop">{t("planner.overdueSince", { day: day(duty.due) })}</StatusBadge>;
  return (
    <Text size="sm" span className="figures">
      {duty.opens === undefined
        ? t("planner.upTo", { day: day(duty.due) })
        : duty.opens === duty.due
          ? t("planner.onlyOn", { day: day(duty.due) })
          : t("planner.window", { from: day(duty.opens), until: day(duty.due) })}
    </Text>
  );
}

function Visit({ visit }: { visit: PlannedVisit }) {
  const { t } = useTranslation();
  const name = t("planner.visit", { day: day(visit.day) });
  return (
    <section aria-label={name} data-day={visit.day}>
      <Title order={2} size="h3">
        {name}
      </Title>
      <Text size="sm">
        {t("planner.does", { count: visit.duties.length })}{" "}
        {visit.earliest === visit.day ? null : t("planner.asGood", { day: day(visit.earliest) })}
      </Text>
      <ul className={classes["duties"]}>
        {visit.duties.map((duty) => (
          <li key={`${duty.property} ${duty.rule} ${duty.subject}`}>
            <Text size="sm" span className={classes["what"] ?? ""}>
              <Anchor component={Link} to={`/properties/${duty.property}`} underline="always">
                {duty.name}
              </Anchor>
              {": "}
              {duty.title}
              {duty.about === "" ? null : ` (${duty.about})`}
            </Text>
            <When duty={duty} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface VisitsProps {
  round: Round;
  span: PlanSpan;
  onAll: () => void;
}

/** The visits of one trade to one area, the first first. */
export function Visits({ round, span, onAll }: VisitsProps) {
  const { t } = useTranslation();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [...planKey, "visits", round, span],
    queryFn: ({ pageParam }) => loadPlan(round, span, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (plan) => plan.next,
  });
  const plans = data?.pages ?? [];
  const first = plans[0];
  const visits = plans.flatMap((plan) => plan.visits);
  return (
    <Stack>
      <Group justify="space-between">
        <Text fw={600} role="status">
          {first === undefined
            ? null
            : t("planner.round", {
                trade: first.label,
                area: first.area === "" ? t("planner.none") : first.area,
                until: day(plans.at(-1)?.until ?? first.until),
                count: visits.length,
              })}
        </Text>
        <Button variant="default" onClick={onAll}>
          {t("planner.all")}
        </Button>
      </Group>
      {error === null ? null : <ProblemNote failure={error} />}
      {first === undefined && error === null ? <Skeleton height={160} /> : null}
      {first !== undefined && visits.length === 0 ? (
        <EmptyState kind="nothing" title={t("planner.noVisits")} text={t("planner.emptyText")} />
      ) : null}
      {visits.map((visit) => (
        <Visit key={visit.day} visit={visit} />
      ))}
      {plans.some(({ cut }) => cut) ? <Alert>{t("planner.cut")}</Alert> : null}
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("planner.more")}
        </Button>
      ) : null}
    </Stack>
  );
}
