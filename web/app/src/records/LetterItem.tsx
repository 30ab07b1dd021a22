import { Group, Paper, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { mailStateKind } from "~/messages/mailStates";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import type { Letter } from "./queries";

/** One letter: who wrote it, where it is, what it says. */
export function LetterItem({ letter }: { letter: Letter }) {
  const { t } = useTranslation();
  const later = letter.status === "queued" && letter.dueAt > letter.createdAt;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text fw={600} style={{ overflowWrap: "anywhere" }}>
            {letter.subject}
          </Text>
          <StatusBadge kind={mailStateKind[letter.status]}>{t(`letters.states.${letter.status}`)}</StatusBadge>
        </Group>
        <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {t("letters.by", { name: letter.by === "" ? t("letters.former") : letter.by, address: letter.to })}
          {" · "}
          {later ? `${t("letters.goesAt")} ` : null}
          <Instant at={later ? letter.dueAt : letter.createdAt} />
        </Text>
        {letter.detail === undefined ? null : <Text size="sm">{letter.detail}</Text>}
        <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {letter.text}
        </Text>
      </Stack>
    </Paper>
  );
}
