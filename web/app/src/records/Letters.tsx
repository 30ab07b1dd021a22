import { Button, Group, Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { useLive } from "~/app/live";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { ReadinessPanel } from "~/ui/ReadinessPanel";
import { LetterForm } from "./LetterForm";
import { LetterItem } from "./LetterItem";
import {
  COMMENT_TYPES,
  type Letter,
  lettersKey,
  loadLetters,
  mayLetters,
  type RecordRef,
  writingQuery,
} from "./queries";

/** What is written to the person of a record, the latest first, live, and the form that writes more. */
export default function Letters({ kind, id }: RecordRef) {
  const { t } = useTranslation();
  const record = useMemo(() => ({ kind, id }), [kind, id]);
  const key = useMemo(() => lettersKey(record), [record]);
  useLive(COMMENT_TYPES[kind], key); // What hangs on a record is told under one name.
  const writes = useCan()(mayLetters.write);
  const { data: writing, error, refetch } = useQuery(writingQuery(record));
  const list = usePages<Letter>([...key, "list"], (cursor) => loadLetters(record, cursor));
  const command = writing?.commands.find((each) => each.name === "write");
  return (
    <Stack gap="lg">
      {error === null ? null : <ProblemNote failure={error} onRetry={() => void refetch()} />}
      {writes && command?.allowed === true && writing?.to !== undefined ? (
        <LetterForm record={record} to={writing.to} dueAt={writing.dueAt} />
      ) : null}
      {writes && command?.allowed === false ? (
        <ReadinessPanel title={t("letters.why")} requirements={command.readiness} />
      ) : null}
      {list.rows === undefined ? (
        list.failure === undefined ? (
          <Skeleton height={120} />
        ) : (
          <ProblemNote failure={list.failure} onRetry={list.onRetry} />
        )
      ) : list.rows.length === 0 ? (
        <EmptyState kind="nothing" title={t("letters.empty")} text={t("letters.emptyText")} />
      ) : (
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: "none" }} aria-label={t("letters.title")}>
          {list.rows.map((letter) => (
            <LetterItem key={letter.id} letter={letter} />
          ))}
        </Stack>
      )}
      {list.more.has ? (
        <Group>
          <Button variant="default" onClick={list.more.load} loading={list.more.loading}>
            {t("letters.more")}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
