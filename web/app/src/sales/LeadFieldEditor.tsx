import { TagsInput } from "@mantine/core";
import { useState } from "react";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api, ifMatch, newIdempotencyKey } from "~/api/client";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { useField } from "~/ui/form/useField";
import { showDone } from "~/ui/toasts";
import type { LeadField } from "./leadSchema";

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
      ...(unnamed ? { label: wrong(say("leadFields.labelMissing")) } : {}),
      ...(odd ? { code: wrong(say("leadFields.codeWrong")) } : {}),
    },
  };
};

function Choices() {
  const { t } = useTranslation();
  const { field, error } = useField("choices");
  return <TagsInput label={t("leadFields.choices")} {...field} value={field.value ?? []} error={error} />;
}

interface LeadFieldEditorProps {
  field: LeadField | undefined;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** Code and kind are for good: values that were given rest on them. */
export default function LeadFieldEditor({ field, onClose, onSaved }: LeadFieldEditorProps) {
  const { t } = useTranslation();
  const [key, setKey] = useState(newIdempotencyKey);
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
      labels={{ label: t("leadFields.label"), code: t("leadFields.code"), choices: t("leadFields.choices") }}
      submitLabel={t("form.save")}
      onCancel={onClose}
      onSubmit={async ({ label, code, choices, archived, ...values }) => {
        if (field === undefined) {
          setKey(newIdempotencyKey());
          await api.POST("/api/v1/sales/lead-fields", {
            params: { header: { "Idempotency-Key": key } },
            body: { label: label.trim(), code, kind: values.kind, choices },
          });
        } else {
          await api.PUT("/api/v1/sales/lead-fields/{id}", {
            params: { path: { id: field.id }, header: ifMatch(field.version) },
            body: { label: label.trim(), choices, archived },
          });
        }
        showDone(t("leadForm.saved", { name: label }));
        await onSaved();
        onClose();
      }}
    >
      <TextField name="label" label={t("leadFields.label")} data-autofocus maxLength={100} />
      <TextField
        name="code"
        label={t("leadFields.code")}
        description={t("leadFields.codeText")}
        disabled={field !== undefined}
      />
      <SelectField
        name="kind"
        label={t("leadFields.kind")}
        disabled={field !== undefined}
        data={kinds.map((value) => ({ value, label: t(`leadFields.kinds.${value}`) }))}
      />
      {kind === "choice" ? <Choices /> : null}
      {field === undefined ? null : <SwitchField name="archived" label={t("leadFields.archive")} />}
    </FormShell>
  );
}
