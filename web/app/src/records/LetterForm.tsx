import { zodResolver } from "@hookform/resolvers/zod";
import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { TextareaField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { Instant } from "~/ui/Instant";
import { showDone } from "~/ui/toasts";
import { ChooseTemplate } from "./ChooseTemplate";
import { type RecordRef, recordKey, writeLetter } from "./queries";

interface LetterFormProps {
  record: RecordRef;
  to: string;
  /** When it goes that is written now; undefined for at once. */
  dueAt: string | undefined;
}

/** Writes to the person of a record. */
export function LetterForm({ record, to, dueAt }: LetterFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const form = useForm({
    resolver: zodResolver(
      z.object({
        subject: required(say("letters.missing")).max(200, say("letters.tooLong")),
        text: required(say("letters.missing")).max(10_000, say("letters.tooLong")),
      }),
    ),
    defaultValues: { subject: "", text: "" },
  });
  return (
    <FormShell
      form={form}
      labels={{ subject: t("letters.subject"), text: t("letters.text") }}
      submitLabel={t("letters.send")}
      draftKey={`letter.${record.kind}.${record.id}`}
      onSubmit={async (letter) => {
        await once((key) => writeLetter(record, letter, key));
        form.reset({ subject: "", text: "" });
        showDone(t("letters.sent"));
        await queries.invalidateQueries({ queryKey: recordKey(record) });
      }}
    >
      <Text size="sm">
        {t("letters.to", { address: to })} –{" "}
        {dueAt === undefined ? (
          t("letters.goesNow")
        ) : (
          <>
            {t("letters.goesLater")} <Instant at={dueAt} />
          </>
        )}
      </Text>
      <ChooseTemplate record={record} onChoose={(text) => form.reset(text, { keepDefaultValues: true })} />
      <TextField name="subject" label={t("letters.subject")} />
      <TextareaField name="text" label={t("letters.text")} description={t("letters.hint")} minRows={5} />
    </FormShell>
  );
}
