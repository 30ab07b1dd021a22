import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { TextareaField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import type { Template } from "./model";
import { create, FIELDS, save } from "./saving";

interface TemplateEditorProps {
  /** Undefined for a new one. */
  template: Template | undefined;
  onDone?: (saved: Template) => void;
  onCancel?: () => void;
}

/** What a template says. Which fields there are the server judges, and names each that is wrong. */
export default function TemplateEditor({ template, onDone, onCancel }: TemplateEditorProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const form = useForm({
    resolver: zodResolver(
      z.object({
        name: required(say("templates.missing")).max(100, say("templates.tooLong")),
        subject: required(say("templates.missing")).max(200, say("templates.tooLong")),
        text: required(say("templates.missing")).max(10_000, say("templates.tooLong")),
      }),
    ),
    defaultValues: { name: template?.name ?? "", subject: template?.subject ?? "", text: template?.text ?? "" },
  });
  return (
    <FormShell
      form={form}
      labels={{ name: t("templates.name"), subject: t("templates.subject"), text: t("templates.text") }}
      submitLabel={t("templates.save")}
      {...(onCancel === undefined ? {} : { onCancel })}
      onSubmit={async (body) => {
        const saved = template === undefined ? await once((key) => create(body, key)) : await save(template, body);
        queries.setQueryData(["templates", saved.id], saved);
        showDone(t(template === undefined ? "templates.created" : "templates.saved", { name: saved.name }));
        await queries.invalidateQueries({ queryKey: ["templates"] });
        onDone?.(saved);
      }}
    >
      <TextField name="name" label={t("templates.name")} description={t("templates.nameText")} />
      <TextField name="subject" label={t("templates.subject")} description={t("templates.fields", { names: FIELDS })} />
      <TextareaField name="text" label={t("templates.text")} minRows={8} />
    </FormShell>
  );
}
