import { TagsInput } from "@mantine/core";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { useField } from "~/ui/form/useField";
import { showDone } from "~/ui/toasts";
import { changeField, defineField, type Field, type FieldOwner } from "./queries";

const kinds = ["text", "number", "date", "yes_no", "choice"] as const;

interface Values {
  label: string;
  code: string;
  kind: (typeof kinds)[number];
  choices: string[];
  archived: boolean;
}

const wrong = (message: string) => ({ type: "required", message });

/** Says the same as the server's `NewField`, to spare a round trip. */
const resolver: Resolver<Values> = (values) => {
  const unnamed = values.label.trim() === "";
  const odd = !/^[a-z][a-z0-9_]{0,39}$/.test(values.code);
  if (!unnamed && !odd) return { values, errors: {} };
  return {
    values: {},
    errors: {
      ...(unnamed ? { label: wrong(say("ownFields.labelMissing")) } : {}),
      ...(odd ? { code: wrong(say("ownFields.codeWrong")) } : {}),
    },
  };
};

function Choices() {
  const { t } = useTranslation();
  const { field, error } = useField("choices");
  return <TagsInput label={t("ownFields.choices")} {...field} value={field.value ?? []} error={error} />;
}

interface FieldEditorProps {
  owner: FieldOwner;
  field: Field | undefined;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** Code and kind are for good: values that were given rest on them. */
export default function FieldEditor({ owner, field, onClose, onSaved }: FieldEditorProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      label: field?.label ?? "",
      code: field?.code ?? "",
      kind: field?.kind ?? "text",
      choices: field?.choices ?? [],
      archived: field?.archivedAt !== undefined,
    },
  });
  const kind = form.watch("kind");
  return (
    <FormShell
      form={form}
      labels={{ label: t("ownFields.label"), code: t("ownFields.code"), choices: t("ownFields.choices") }}
      submitLabel={t("form.save")}
      onCancel={onClose}
      onSubmit={async ({ label, code, choices, archived, ...values }) => {
        if (field === undefined) {
          await once((key) => defineField(owner, { label: label.trim(), code, kind: values.kind, choices }, key));
        } else {
          await changeField(owner, field, { label: label.trim(), choices, archived });
        }
        showDone(t("leadForm.saved", { name: label }));
        await onSaved();
        onClose();
      }}
    >
      <TextField name="label" label={t("ownFields.label")} data-autofocus maxLength={100} />
      <TextField
        name="code"
        label={t("ownFields.code")}
        description={t("ownFields.codeText")}
        disabled={field !== undefined}
      />
      <SelectField
        name="kind"
        label={t("ownFields.kind")}
        disabled={field !== undefined}
        data={kinds.map((value) => ({ value, label: t(`ownFields.kinds.${value}`) }))}
      />
      {kind === "choice" ? <Choices /> : null}
      {field === undefined ? null : <SwitchField name="archived" label={t("ownFields.archive")} />}
    </FormShell>
  );
}
