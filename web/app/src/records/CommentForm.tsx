import { useQuery, useQueryClient } from "@tanstack/react-query";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { showDone } from "~/ui/toasts";
import { MentionField } from "./MentionField";
import { type Colleague, readable, written } from "./mentions";
import { again, type Comment, edit, peopleQuery, post, type RecordRef } from "./queries";

interface CommentFormProps {
  record: RecordRef;
  /** Absent for something new. */
  comment?: Comment;
  onDone?: () => void;
}

/** Says something about a record, or says it differently. */
export function CommentForm({ record, comment, onDone }: CommentFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: people = [] } = useQuery(peopleQuery(record));
  const [chosen, setChosen] = useState<Colleague[]>(comment?.mentions ?? []);
  const once = useOnce();
  const form = useForm({
    resolver: zodResolver(z.object({ body: required(say("comments.missing")) })),
    defaultValues: { body: comment === undefined ? "" : readable(comment.body, comment.mentions) },
  });
  return (
    <FormShell
      form={form}
      labels={{ body: t("comments.say") }}
      submitLabel={comment === undefined ? t("comments.say") : t("comments.save")}
      {...(comment === undefined ? { draftKey: `comment.${record.kind}.${record.id}` } : {})}
      {...(onDone === undefined ? {} : { onCancel: onDone })}
      onSubmit={async ({ body }) => {
        const text = written(body, [...chosen, ...people]);
        if (comment === undefined) {
          await once((key) => post(record, text, key));
          form.reset({ body: "" });
          showDone(t("comments.posted"));
        } else {
          await edit(comment, text);
          showDone(t("comments.saved"));
        }
        onDone?.();
        await again(queries, record);
      }}
    >
      <MentionField
        name="body"
        label={comment === undefined ? t("comments.say") : t("comments.edit")}
        description={t("comments.hint")}
        placeholder={t("comments.placeholder")}
        people={people}
        onMention={(who) => setChosen((before) => [who, ...before])}
        autoFocus={comment !== undefined}
      />
    </FormShell>
  );
}
