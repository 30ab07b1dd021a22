import { Modal, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { readable } from "./mentions";
import { type Comment, peopleQuery, revisionsQuery } from "./queries";
import classes from "./comments.module.css";

/** What a comment said before it was changed, the latest first. */
export function CommentHistory({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(revisionsQuery(comment));
  const { data: people = [] } = useQuery(
    peopleQuery({ kind: comment.kind as "leads" | "clients", id: comment.record }),
  );
  const named = [...comment.mentions, ...people];
  return (
    <Modal opened onClose={onClose} title={t("comments.editedAt", { name: comment.author.name })} centered>
      {error !== null ? (
        <ProblemNote failure={error} />
      ) : data === undefined ? (
        <Skeleton height={80} />
      ) : data.length === 0 ? (
        <Text size="sm">{t("comments.nothingBefore")}</Text>
      ) : (
        <Stack component="ol" gap="md" className={classes["list"] ?? ""}>
          {data.map((revision) => (
            <li key={revision.number} className={classes["comment"]}>
              <Text size="xs" c="dimmed">
                {t("comments.until")} <Instant at={revision.until} />
              </Text>
              <Text size="sm" className={classes["body"] ?? ""}>
                {readable(revision.body, named)}
              </Text>
            </li>
          ))}
        </Stack>
      )}
    </Modal>
  );
}
