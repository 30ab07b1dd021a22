import { Alert, Grid, Paper, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { ofAddress, restore, stateKinds, type Wording, WORDINGS, wordingQuery } from "./model";

const WordingEditor = lazy(() => import("./WordingEditor"));
const WordingVersions = lazy(() => import("./WordingVersions"));

function Restore({ wording }: { wording: Wording }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <CommandButton
        label={t("wordings.restore")}
        command={wording.commands.find(({ name }) => name === "restore")}
        onRun={() => setAsking(true)}
      />
      {asking ? (
        <ConfirmCommand
          opened
          onClose={() => setAsking(false)}
          title={t("wordings.restoreTitle", { label: wording.label })}
          effect={t("wordings.restoreEffect")}
          confirmLabel={t("wordings.restore")}
          reason="none"
          onConfirm={async () => {
            await restore(wording);
            showDone(t("wordings.restored"));
            setAsking(false);
            await queries.invalidateQueries({ queryKey: WORDINGS });
          }}
        />
      ) : null}
    </>
  );
}

/** What it says, for those who may not change it. */
function Said({ wording }: { wording: Wording }) {
  return (
    <Paper withBorder p="md" maw={720}>
      <Text fw={600} style={{ overflowWrap: "anywhere" }}>
        {wording.subject}
      </Text>
      <Text size="sm" mt="xs" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {wording.text}
      </Text>
    </Paper>
  );
}

function Loaded({ wording, reload }: { wording: Wording; reload: () => Promise<Wording> }) {
  const { t } = useTranslation();
  const manages = useCan()(can.manageFirm);
  return (
    <Stack>
      <Text maw={720}>{wording.help}</Text>
      {wording.state === "unfit" ? (
        <Alert variant="default" color="yellow">
          {t("wordings.unfit")}
        </Alert>
      ) : null}
      {manages ? (
        <Suspense fallback={<TableSkeleton columns={2} />}>
          <WordingEditor key={wording.letter} wording={wording} reload={reload} />
        </Suspense>
      ) : (
        <Said wording={wording} />
      )}
      <Grid>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Suspense fallback={<TableSkeleton columns={4} />}>
            <WordingVersions wording={wording} />
          </Suspense>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

/** One mail that the firm sends by itself: what it says, how it looks, and how it was worded before. */
export function WordingPage() {
  const { t } = useTranslation();
  const manages = useCan()(can.manageFirm);
  const params: { letter?: string } = useParams({ strict: false });
  const letter = ofAddress(params.letter ?? "");
  const wording = useQuery(wordingQuery(letter));
  const reload = async () => {
    const { data, error } = await wording.refetch();
    if (data === undefined) throw error ?? new Error("No such letter");
    return data;
  };
  const { data } = wording;
  return (
    <>
      <PageHeader
        title={data?.label ?? t("wordings.byItself")}
        crumbs={[{ label: t("templates.title"), to: "/firm/templates", search: { tab: "automatic" } }]}
        beside={
          data === undefined ? null : (
            <StatusBadge kind={stateKinds[data.state]}>{t(`wordings.states.${data.state}`)}</StatusBadge>
          )
        }
        actions={data !== undefined && manages ? <Restore wording={data} /> : null}
      />
      {data === undefined ? (
        wording.error === null ? (
          <TableSkeleton columns={2} />
        ) : (
          <ProblemNote failure={wording.error} onRetry={() => void wording.refetch()} />
        )
      ) : (
        <Loaded wording={data} reload={reload} />
      )}
    </>
  );
}
