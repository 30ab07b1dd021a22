import { Button, Group, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "~/api/client";
import { day } from "~/documents/words";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { valueText } from "./model";
import { type FactHistory as Entry, type FactLine, type FactSheet, historyQuery, recordAnswers } from "./queries";

interface EntryLineProps {
  fact: FactLine;
  entry: Entry;
  onWithdraw: (() => void) | undefined;
  busy: boolean;
}

function EntryLine({ fact, entry, onWithdraw, busy }: EntryLineProps) {
  const { t } = useTranslation();
  const from = day(entry.trueFrom);
  return (
    <Stack gap={2} component="li">
      <Group gap="xs">
        <Text component="span" fw={600}>
          {entry.standing === "withdrawn" ? t("facts.withdrawn") : valueText(fact, entry.value, t)}
        </Text>
        <Text component="span">{t("facts.since", { day: from })}</Text>
        {entry.counts ? (
          <StatusBadge kind="good">{t("facts.counts")}</StatusBadge>
        ) : entry.standing === "withdrawn" ? null : (
          <StatusBadge kind="idle">{t("facts.replaced")}</StatusBadge>
        )}
        {onWithdraw === undefined ? null : (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={busy}
            onClick={onWithdraw}
            aria-label={t("facts.withdrawOf", { day: from })}
          >
            {t("facts.withdraw")}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" component="div">
        {t(`facts.sources.${entry.source}`)} ·{" "}
        {entry.recordedBy === undefined ? t("facts.recorded") : t("facts.recordedBy", { who: entry.recordedBy })}{" "}
        <Instant at={entry.recordedAt} />
      </Text>
      {entry.note === undefined ? null : <Text size="sm">{entry.note}</Text>}
    </Stack>
  );
}

interface FactHistoryProps {
  sheet: FactSheet;
  fact: FactLine;
  writes: boolean;
  onSaved: () => Promise<unknown>;
}

/** Every answer that a fact was given. What was said is never deleted; a mistake is withdrawn. */
export function FactHistory({ sheet, fact, writes, onSaved }: FactHistoryProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const { data, error } = useQuery(historyQuery(sheet.id, fact.code));
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={80} />;
  if (data.length === 0) return <Text>{t("facts.historyEmpty")}</Text>;

  async function withdraw({ id, source, trueFrom }: Entry) {
    setBusy(id);
    setFailure(undefined);
    try {
      const answers = [{ code: fact.code, standing: "withdrawn" as const, trueFrom, source }];
      await recordAnswers(sheet.id, sheet.version, answers, newIdempotencyKey());
      await onSaved();
    } catch (problem) {
      setFailure(problem);
    } finally {
      setBusy(undefined);
    }
  }

  return (
    <Stack gap="md">
      {failure === undefined ? null : <ProblemNote failure={failure} />}
      <Stack gap="md" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
        {data.map((entry) => (
          <EntryLine
            key={entry.id}
            fact={fact}
            entry={entry}
            busy={busy === entry.id}
            onWithdraw={writes && entry.counts ? () => void withdraw(entry) : undefined}
          />
        ))}
      </Stack>
    </Stack>
  );
}
