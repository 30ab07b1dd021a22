import { Button, FileButton, Paper, Progress, Select, Stack, Text } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "~/api/client";
import { Problem } from "~/api/problem";
import { accessToken, refresh } from "~/api/session";
import { upload } from "~/api/upload";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { type ImportRun, targetsQuery } from "./queries";
import classes from "./imports.module.css";

const ACCEPTED = ".csv,.tsv,.txt,.xlsx";

async function send(file: File, target: string, onProgress: (done: number) => void): Promise<ImportRun> {
  await refresh(); // A large file may take longer than a token lives: begin with a new one.
  const form = new FormData();
  form.append("file", file);
  const text = await upload(
    `/api/v1/imports?target=${encodeURIComponent(target)}`,
    form,
    { Authorization: `Bearer ${accessToken() ?? ""}`, "Idempotency-Key": newIdempotencyKey() },
    onProgress,
  );
  return JSON.parse(text) as ImportRun;
}

/** The file: dropped or chosen, sent with its progress shown. */
export function NewImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const targets = useQuery(targetsQuery);
  const open = (targets.data ?? []).filter((target) => target.permitted);
  const [chosen, setChosen] = useState<string>();
  const [sent, setSent] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  const [over, setOver] = useState(false);
  const target = chosen ?? open[0]?.code;

  async function take(file: File | null) {
    if (file === null) return;
    setFailure(undefined);
    setSent(0);
    try {
      // Whoever is faster than the list of targets has not chosen another than the first.
      const first = async () => (await queries.ensureQueryData(targetsQuery)).find(({ permitted }) => permitted)?.code;
      const to = target ?? (await first());
      if (to === undefined) throw new Problem({ title: t("ui.empty.forbidden"), status: 403, code: "client" });
      const run = await send(file, to, setSent);
      await navigate({ to: "/imports/$id", params: { id: run.id } });
    } catch (problem) {
      setFailure(problem);
      setSent(undefined);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0] ?? null);
  }

  return (
    <>
      <PageHeader title={t("imports.new")} crumbs={[{ label: t("imports.title"), to: "/imports" }]} />
      <Paper withBorder p="md" maw={720}>
        <Stack>
          {failure === undefined ? null : <ProblemNote failure={failure} />}
          {targets.error === null ? null : <ProblemNote failure={targets.error} />}
          <Select
            label={t("imports.into")}
            data={open.map(({ code, label }) => ({ value: code, label }))}
            value={target ?? null}
            onChange={(value) => setChosen(value ?? undefined)}
            allowDeselect={false}
          />
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is the mouse's way; the button inside is everybody's */}
          <div
            className={classes["drop"]}
            data-over={over || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
            role="group"
            aria-label={t("imports.drop")}
          >
            <IconFileSpreadsheet size={32} stroke={1.4} aria-hidden="true" />
            <Text fw={550}>{t("imports.drop")}</Text>
            <Text size="sm" c="dimmed">
              {t("imports.kinds")}
            </Text>
            <FileButton accept={ACCEPTED} onChange={(file) => void take(file)} disabled={sent !== undefined}>
              {(props) => (
                <Button {...props} loading={sent !== undefined}>
                  {t("imports.choose")}
                </Button>
              )}
            </FileButton>
          </div>
          {sent === undefined ? null : (
            <div role="status">
              <Text size="sm">
                {sent < 1 ? t("imports.sending", { percent: Math.round(sent * 100) }) : t("imports.reading")}
              </Text>
              <Progress value={sent * 100} aria-label={t("imports.upload")} />
            </div>
          )}
        </Stack>
      </Paper>
    </>
  );
}
