import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { MailFrame } from "../letterhead/MailFrame";
import { previewQuery, tryOut, type WordingValues } from "./model";

const PAUSE_MS = 400;

/** The mail that the words in the form make, before they are saved, and a test of it by mail. */
export function WordingPreview({ letter, values }: { letter: string; values: WordingValues }) {
  const { t } = useTranslation();
  const once = useOnce();
  const [settled] = useDebouncedValue(values, PAUSE_MS);
  const query = previewQuery(letter, { subject: settled.subject, text: settled.text });
  const mail = useQuery({ ...query, placeholderData: keepPreviousData });
  const trial = useMutation({
    mutationFn: () => once((key) => tryOut(letter, { subject: values.subject, text: values.text }, key)),
    onSuccess: ({ to }) => showDone(t("wordings.tried", { to })),
  });
  return (
    <Paper withBorder p="md" component="section" aria-label={t("wordings.preview")}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t("wordings.preview")}
        </Title>
        <Text size="sm" c="dimmed">
          {t("wordings.previewText")}
        </Text>
        {query.enabled ? null : <Text size="sm">{t("wordings.nothing")}</Text>}
        {mail.error === null ? null : <ProblemNote failure={mail.error} />}
        {mail.data === undefined ? (
          mail.isLoading ? (
            <TableSkeleton columns={1} />
          ) : null
        ) : (
          <>
            <Text fw={600} style={{ overflowWrap: "anywhere" }}>
              {mail.data.subject}
            </Text>
            <MailFrame title={t("wordings.previewTitle")} page={mail.data.page} />
          </>
        )}
        {trial.error === null ? null : <ProblemNote failure={trial.error} />}
        <Group>
          <Button variant="default" loading={trial.isPending} disabled={!query.enabled} onClick={() => trial.mutate()}>
            {t("wordings.trial")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
