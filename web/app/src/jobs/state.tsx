import { Group, Progress, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Schemas } from "~/api/contract";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";

export type Job = Schemas["JobView"];

const kinds: Record<Job["state"], StatusKind> = {
  waiting: "information",
  running: "information",
  succeeded: "good",
  cancelled: "idle",
  dead: "stop",
};

export function JobState({ job }: { job: Job }) {
  const { t } = useTranslation();
  const retrying = job.state === "waiting" && job.attempts > 0;
  return (
    <StatusBadge kind={retrying ? "attention" : kinds[job.state]}>
      {retrying
        ? t("jobs.retrying", { attempts: job.attempts })
        : job.stopping
          ? t("jobs.stopping")
          : t(`jobs.states.${job.state}`)}
    </StatusBadge>
  );
}

/** How far a job is: a bar where the total is known, the count alone where it is not. */
export function JobProgress({ job }: { job: Job }) {
  const { t } = useTranslation();
  const { done, total, step } = job.progress;
  if (step === "" && done === 0 && total === undefined) return <Text size="sm">–</Text>;
  return (
    <div>
      <Group gap="xs" wrap="nowrap">
        {total === undefined || total === 0 ? null : (
          <Progress value={(done / total) * 100} w={120} aria-label={t("jobs.progressOf", { label: job.label })} />
        )}
        <Text size="sm" className="figures">
          {total === undefined ? t("jobs.done", { count: done }) : t("jobs.doneOf", { done, total })}
        </Text>
      </Group>
      {step === "" ? null : (
        <Text size="xs" c="dimmed">
          {step}
        </Text>
      )}
    </div>
  );
}
