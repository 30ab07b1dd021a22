import { Alert, Button, Group, Paper, Progress, Stack, Text, Title } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { download } from "~/api/download";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { ImportCommands } from "./ImportCommands";
import { ImportState } from "./ImportState";
import { MappingStep } from "./MappingStep";
import { type ImportRun, importQuery, targetsQuery, works } from "./queries";
import { Report } from "./Report";
import classes from "./imports.module.css";

const shown = ["created", "attached", "held", "known", "refused", "skipped", "undone", "kept"] as const;

/** The pass that the screen is about: the undo, else the run, else the dry run. */
const passOf = (run: ImportRun) => run.undo ?? run.run ?? run.check;

function Figures({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const pass = passOf(run);
  if (pass === undefined) return null;
  const { counts, done, total } = pass;
  return (
    <Stack gap="sm">
      {works(run.status) ? (
        <div role="status">
          <Text size="sm" className="figures">
            {t("imports.doneOf", { done, total })}
          </Text>
          <Progress value={total === 0 ? 0 : (done / total) * 100} aria-label={t(`imports.states.${run.status}`)} />
        </div>
      ) : null}
      <dl className={classes["counts"]}>
        {shown
          .filter((name) => counts[name] > 0 || name === "created" || name === "refused")
          .map((name) => (
            <div key={name}>
              <dt>{t(`imports.outcomes.${name}`)}</dt>
              <dd>
                {name === "skipped" || counts[name] === 0 ? (
                  counts[name].toLocaleString()
                ) : (
                  <Link to="." search={{ outcome: name }} resetScroll={false} className={classes["opens"] ?? ""}>
                    {counts[name].toLocaleString()}
                  </Link>
                )}
              </dd>
            </div>
          ))}
      </dl>
    </Stack>
  );
}

function Outcome({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const save = useMutation({ mutationFn: () => download(`/api/v1/imports/${run.id}/refused.csv`, "refused-rows.csv") });
  const pass = passOf(run);
  return (
    <Stack>
      <Paper withBorder p="md">
        <Group justify="space-between" mb="sm">
          <Title order={2}>{run.run === undefined ? t("imports.wouldBe") : t("imports.became")}</Title>
          {(pass?.counts.refused ?? 0) > 0 && !works(run.status) ? (
            <Button
              variant="default"
              leftSection={<IconDownload size={16} />}
              loading={save.isPending}
              onClick={() => save.mutate()}
            >
              {t("imports.refusedFile")}
            </Button>
          ) : null}
        </Group>
        <Figures run={run} />
      </Paper>
      {works(run.status) ? null : <Report run={run} />}
    </Stack>
  );
}

/** One import from its file to its report; the server's state says which step is open. */
export function ImportPage() {
  const { t } = useTranslation();
  const { id } = useParams({ strict: false });
  const query = useQuery(importQuery(id ?? ""));
  const targets = useQuery(targetsQuery);
  const [remapped, setRemapped] = useState<number>();
  const run = query.data;
  if (run === undefined) {
    return query.error === null ? (
      <TableSkeleton columns={3} />
    ) : (
      <ProblemNote failure={query.error} onRetry={() => void query.refetch()} />
    );
  }
  const target = targets.data?.find((each) => each.code === run.target);
  const mayMap = run.status === "checked" && run.commands.some(({ name, allowed }) => name === "map" && allowed);
  const again = mayMap && remapped === run.version;
  const mapping = run.status === "uploaded" || run.status === "mapped" || again;
  return (
    <>
      <PageHeader
        title={run.fileName}
        crumbs={[{ label: t("imports.title"), to: "/imports" }]}
        beside={<ImportState status={run.status} />}
        actions={
          <>
            {mayMap ? (
              <Button variant="default" onClick={() => setRemapped(again ? undefined : run.version)}>
                {t(again ? "imports.backToCheck" : "imports.changeMapping")}
              </Button>
            ) : null}
            <ImportCommands run={run} />
          </>
        }
      />
      <Stack>
        <Text size="sm" c="dimmed">
          {t("imports.facts", { rows: run.rowCount, kilobytes: Math.ceil(run.fileBytes / 1000), by: run.createdBy })}
        </Text>
        {run.warnings.map((warning) => (
          <Alert key={warning} variant="light" color="yellow">
            {warning}
          </Alert>
        ))}
        {run.failure === undefined ? null : (
          <Alert variant="light" color="red" title={t("imports.states.failed")}>
            {run.failure}
          </Alert>
        )}
        {mapping ? (
          target === undefined ? (
            <TableSkeleton columns={3} />
          ) : (
            <Paper withBorder p="md">
              <MappingStep key={run.version} run={run} target={target} />
            </Paper>
          )
        ) : (
          <Outcome run={run} />
        )}
      </Stack>
    </>
  );
}
