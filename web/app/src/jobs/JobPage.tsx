import { Code, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { CommandButton } from "~/ui/CommandButton";
import { CopyId } from "~/ui/CopyId";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { RecordPage } from "~/ui/RecordPage";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { jobQuery } from "./queries";
import { type Job, JobProgress, JobState } from "./state";

const REFRESH_MS = 2_000;
const moves = (job: Job | undefined) => job === undefined || job.state === "waiting" || job.state === "running";

function Commands({ job }: { job: Job }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (name: "retry" | "cancel") => {
      const params = { path: { id: job.id }, header: ifMatch(job.version) };
      return answer(
        name === "retry"
          ? api.POST("/api/v1/jobs/{id}/retry", { params })
          : api.POST("/api/v1/jobs/{id}/cancellation", { params }),
      );
    },
    onSuccess: (_, name) => showDone(t(name === "retry" ? "jobs.retried" : "jobs.cancelled", { label: job.label })),
    onSettled: () => queries.invalidateQueries({ queryKey: ["jobs"] }),
  });
  const command = (name: string) => job.commands.find((each) => each.name === name);
  return (
    <>
      {moves(job) ? (
        <CommandButton
          label={t("jobs.cancel")}
          command={command("cancel")}
          pending={act.isPending}
          onRun={() => act.mutate("cancel")}
        />
      ) : (
        <CommandButton
          label={t("jobs.retry")}
          command={command("retry")}
          primary
          pending={act.isPending}
          onRun={() => act.mutate("retry")}
        />
      )}
    </>
  );
}

const at = (instant: string | undefined) => (instant === undefined ? "–" : <Instant at={instant} />);

function Overview({ job }: { job: Job }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <JobProgress job={job} />
      {job.progress.message === "" ? null : <Text size="sm">{job.progress.message}</Text>}
      {job.error === undefined ? null : (
        <section aria-labelledby="job-error">
          <Title order={2} id="job-error" mb="xs">
            {t("jobs.error")}
          </Title>
          <Code block>{job.error}</Code>
          {job.errorHash === undefined ? null : (
            <Text size="xs" c="dimmed" mt={4} component="div">
              {t("jobs.errorHash")} <CopyId id={job.errorHash} />
            </Text>
          )}
        </section>
      )}
      <Facts
        facts={[
          { label: t("jobs.created"), value: at(job.createdAt) },
          { label: t("jobs.due"), value: at(job.dueAt) },
          { label: t("jobs.started"), value: at(job.startedAt) },
          { label: t("jobs.ended"), value: at(job.endedAt) },
          { label: t("jobs.attempts"), value: job.attempts },
          { label: t("jobs.key"), value: <span className="mono">{job.key}</span> },
          { label: t("jobs.request"), value: <CopyId id={job.request} /> },
        ]}
      />
    </Stack>
  );
}

/** One job: how far it is, why it failed, and the commands on it. */
export function JobPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false });
  const job = useQuery({
    ...jobQuery(id ?? ""),
    refetchInterval: (query) => (moves(query.state.data) ? REFRESH_MS : false),
  });
  if (job.data === undefined) {
    return job.error === null ? (
      <TableSkeleton columns={2} />
    ) : (
      <ProblemNote failure={job.error} onRetry={() => void job.refetch()} />
    );
  }
  return (
    <RecordPage
      title={job.data.label}
      crumbs={[{ label: t("jobs.title"), to: "/jobs" }]}
      recordId={job.data.id}
      status={<JobState job={job.data} />}
      commands={<Commands job={job.data} />}
      tabs={[{ id: "overview", label: t("jobs.overview"), content: <Overview job={job.data} /> }]}
      tab="overview"
      onTab={() => undefined}
    />
  );
}
