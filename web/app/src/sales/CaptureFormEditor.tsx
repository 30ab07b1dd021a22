import { Group } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField, SwitchField, TextareaField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import { TagsField } from "~/ui/form/TagsField";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { CaptureFieldChooser } from "./CaptureFieldChooser";
import { type CaptureForm, type FormValues, formQuery, refreshForms, requestOf, valuesOf } from "./captureForms";
import { sources } from "./model";

const needed = ["name", "title", "thanks", "perMinute", "perAddress"] as const;
const words = {
  name: "name",
  title: "formTitle",
  thanks: "thanks",
  perMinute: "perMinute",
  perAddress: "perAddress",
} as const;

/** Says the same as the server's `FormRequest`, to spare a round trip. */
const resolver: Resolver<FormValues> = (values) => {
  const missing = needed.filter((name) => String(values[name]).trim() === "");
  if (missing.length === 0) return { values, errors: {} };
  const errors = missing.map((name) => [
    name,
    { type: "required", message: say("capture.required", { what: say(`capture.${words[name]}`).toLowerCase() }) },
  ]);
  return { values: {}, errors: Object.fromEntries(errors) };
};

interface CaptureFormEditorProps {
  form: CaptureForm | undefined;
  onSaved: (form: CaptureForm) => void;
  onCancel?: () => void;
}

/** Everything that a firm decides of a form. */
export function CaptureFormEditor({ form: before, onSaved, onCancel }: CaptureFormEditorProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const form = useForm<FormValues>({ resolver, defaultValues: valuesOf(before, t("capture.thanksFirst")) });
  const labels = Object.fromEntries(
    ["name", "intro", "fields", "source", "thanks", "returnTo", "origins", "perMinute", "perAddress"].map((name) => [
      name,
      t(`capture.${name as "name"}`),
    ]),
  );

  async function send(values: FormValues) {
    const body = requestOf(values);
    if (before === undefined) {
      return once((key) =>
        answer(api.POST("/api/v1/sales/capture-forms", { params: { header: { "Idempotency-Key": key } }, body })),
      );
    }
    const params = { path: { id: before.id }, header: ifMatch(before.version) };
    return answer(api.PUT("/api/v1/sales/capture-forms/{id}", { params, body }));
  }

  return (
    <FormShell
      form={form}
      labels={{ ...labels, title: t("capture.formTitle") }}
      submitLabel={before === undefined ? t("capture.create") : t("capture.save")}
      {...(onCancel === undefined ? {} : { onCancel })}
      {...(before === undefined
        ? {}
        : {
            latest: async () => {
              await refreshForms(queries);
              return valuesOf(await queries.fetchQuery(formQuery(before.id)), "");
            },
          })}
      onSubmit={async (values) => {
        const saved = await send(values);
        queries.setQueryData(["capture-forms", saved.id], saved);
        await refreshForms(queries);
        showDone(t(before === undefined ? "capture.created" : "capture.saved", { name: saved.name }));
        onSaved(saved);
      }}
    >
      <TextField name="name" label={t("capture.name")} description={t("capture.nameText")} />
      <TextField name="title" label={t("capture.formTitle")} description={t("capture.formTitleText")} />
      <TextareaField name="intro" label={t("capture.intro")} />
      <CaptureFieldChooser />
      <SelectField
        name="source"
        label={t("capture.source")}
        description={t("capture.sourceText")}
        data={sources.map((value) => ({ value, label: t(`leads.sources.${value}`) }))}
      />
      <TextareaField name="thanks" label={t("capture.thanks")} description={t("capture.thanksText")} />
      <TextField name="returnTo" label={t("capture.returnTo")} description={t("capture.returnToText")} />
      <TagsField name="origins" label={t("capture.origins")} description={t("capture.originsText")} acceptValueOnBlur />
      <SwitchField name="doubleOptIn" label={t("capture.doubleOptIn")} description={t("capture.doubleOptInText")} />
      <Group grow align="flex-start">
        <NumberField name="perMinute" label={t("capture.perMinute")} min={1} max={600} allowDecimal={false} />
        <NumberField name="perAddress" label={t("capture.perAddress")} min={1} max={60} allowDecimal={false} />
      </Group>
    </FormShell>
  );
}
