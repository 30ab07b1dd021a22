import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, newIdempotencyKey } from "~/api/client";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { type Letterhead, type LetterheadValues, previewQuery } from "./letterhead";
import { MailFrame } from "./MailFrame";

const PAUSE_MS = 400;

/** A mail of the server's own making in a frame that runs nothing, and a test of it by mail. */
export function LetterheadPreview({ letterhead, values }: { letterhead: Letterhead; values: LetterheadValues }) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(values, PAUSE_MS);
  const page = useQuery({ ...previewQuery(settled, letterhead.version), placeholderData: keepPreviousData });
  const [key, setKey] = useState(newIdempotencyKey);
  const trial = useMutation({
    mutationFn: () =>
      answer(api.POST("/api/v1/messages/letterhead/trial", { params: { header: { "Idempotency-Key": key } } })),
    onSuccess: ({ to }) => {
      setKey(newIdempotencyKey());
      showDone(t("letterhead.tried", { to }));
    },
  });
  return (
    <Paper withBorder p="md" component="section" aria-label={t("letterhead.preview")}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t("letterhead.preview")}
        </Title>
        <Text size="sm" c="dimmed">
          {t("letterhead.previewText")}
        </Text>
        {page.error === null ? null : <ProblemNote failure={page.error} />}
        {page.data === undefined ? (
          page.error === null ? (
            <TableSkeleton columns={1} />
          ) : null
        ) : (
          <MailFrame title={t("letterhead.previewTitle")} page={page.data} />
        )}
        {trial.error === null ? null : <ProblemNote failure={trial.error} />}
        <Group>
          <Button variant="default" loading={trial.isPending} onClick={() => trial.mutate()}>
            {t("letterhead.trial")}
          </Button>
          <Text size="sm" c="dimmed">
            {t("letterhead.trialText")}
          </Text>
        </Group>
      </Stack>
    </Paper>
  );
}
