import { ActionIcon, Anchor, Menu, Text } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { Instant } from "~/ui/Instant";
import { showDone } from "~/ui/toasts";
import { CommentForm } from "./CommentForm";
import { CommentHistory } from "./CommentHistory";
import { partsOf } from "./mentions";
import { again, type Comment, type RecordRef, remove } from "./queries";
import classes from "./comments.module.css";

function Body({ comment }: { comment: Pick<Comment, "body" | "mentions"> }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" component="div" className={classes["body"] ?? ""}>
      {partsOf(comment.body, comment.mentions, t("comments.former")).map((part, index) =>
        "text" in part ? (
          part.text
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- parts of one text, which have no other name
          <span key={index} className={classes["mention"]}>
            @{part.mention}
          </span>
        ),
      )}
    </Text>
  );
}

/** What somebody said: with who, when, what it said before, and what may be done with it. */
export function CommentItem({ comment, record }: { comment: Comment; record: RecordRef }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<"edit" | "remove" | "history">();
  const may = (name: string) => comment.commands.some((each) => each.name === name && each.allowed);
  const name = comment.author.name;
  const close = () => setOpen(undefined);
  return (
    <li className={classes["comment"]}>
      <div className={classes["head"]}>
        <Text size="sm" fw={650} span>
          {name}
        </Text>
        <Text size="xs" c="dimmed" span>
          <Instant at={comment.createdAt} />
        </Text>
        {comment.editedAt === undefined || comment.status === "removed" ? null : (
          <Anchor component="button" type="button" size="xs" underline="always" onClick={() => setOpen("history")}>
            {t("comments.edited")}
          </Anchor>
        )}
        {may("edit") || may("remove") ? (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={t("comments.more", { name })}>
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {may("edit") ? <Menu.Item onClick={() => setOpen("edit")}>{t("comments.edit")}</Menu.Item> : null}
              {may("remove") ? <Menu.Item onClick={() => setOpen("remove")}>{t("comments.remove")}</Menu.Item> : null}
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </div>
      {comment.status === "removed" ? (
        <Text size="sm" c="dimmed" fs="italic">
          {t("comments.wasRemoved", { name: comment.removedBy?.name ?? t("comments.former") })}
        </Text>
      ) : open === "edit" ? (
        <CommentForm record={record} comment={comment} onDone={close} />
      ) : (
        <Body comment={comment} />
      )}
      {open === "history" ? <CommentHistory comment={comment} onClose={close} /> : null}
      {open === "remove" ? (
        <ConfirmCommand
          opened
          onClose={close}
          title={t("comments.removeTitle", { name })}
          effect={t("comments.removeEffect")}
          confirmLabel={t("comments.remove")}
          reason="none"
          stops
          onConfirm={async () => {
            await remove(comment);
            showDone(t("comments.removed"));
            await again(queries, record);
          }}
        />
      ) : null}
    </li>
  );
}
