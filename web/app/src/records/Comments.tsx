import { Button, Group, Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "~/app/live";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { CommentForm } from "./CommentForm";
import { CommentItem } from "./CommentItem";
import { type Comment, COMMENT_TYPES, loadComments, recordKey, recordQuery, type RecordRef } from "./queries";
import { WatchButton } from "./WatchButton";
import classes from "./comments.module.css";

/** What colleagues say about a record, the latest first, live. */
export default function Comments({ kind, id }: RecordRef) {
  const { t } = useTranslation();
  const record = useMemo(() => ({ kind, id }), [kind, id]);
  const key = useMemo(() => recordKey(record), [record]);
  useLive(COMMENT_TYPES[kind], key);
  const { data } = useQuery(recordQuery(record));
  const comments = usePages<Comment>([...key, "comments"], (cursor) => loadComments(record, cursor));
  const says = data?.commands.some((each) => each.name === "comment" && each.allowed) === true;
  if (comments.rows === undefined) {
    return comments.failure === undefined ? (
      <Skeleton height={240} />
    ) : (
      <ProblemNote failure={comments.failure} onRetry={comments.onRetry} />
    );
  }
  return (
    <Stack gap="lg">
      <WatchButton record={record} />
      {says ? <CommentForm key={id} record={record} /> : null}
      {comments.rows.length === 0 ? (
        <EmptyState kind="nothing" title={t("comments.empty")} text={t("comments.emptyText")} />
      ) : (
        <ul className={classes["list"]} aria-label={t("comments.title")}>
          {comments.rows.map((comment) => (
            <CommentItem key={comment.id} comment={comment} record={record} />
          ))}
        </ul>
      )}
      {comments.more.has ? (
        <Group>
          <Button variant="default" onClick={comments.more.load} loading={comments.more.loading}>
            {t("comments.older")}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
