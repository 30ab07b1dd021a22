import { SimpleGrid } from "@mantine/core";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { SelectField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { hazardText, textsOf } from "./model";
import { type Hazard, type HazardFacts, saveHazard } from "./queries";
import { SourceFields } from "./SourceFields";

const kinds = ["damp_mould", "emergency"] as const;

type Values = Required<HazardFacts>;

const missing = (): FieldErrors<Values> => ({
  awareOn: { type: "required", message: say("hazards.awareMissing") },
});

const resolver: Resolver<Values> = (values) =>
  values.awareOn !== "" ? { values, errors: {} } : { values: {}, errors: missing() };

interface HazardFormProps {
  property: string;
  known: Hazard | undefined;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** All that is known of a hazard. */
export default function HazardForm({ property, known, onClose, onSaved }: HazardFormProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      kind: known?.kind ?? "damp_mould",
      awareOn: known?.awareOn ?? "",
      place: known?.place ?? "",
      what: known?.what ?? "",
      source: known?.source ?? "told_by_client",
      note: "",
    },
  });
  const labels = {
    kind: t("hazards.kind"),
    awareOn: t("hazards.awareOn"),
    place: t("hazards.place"),
    what: t("hazards.description"),
    source: t("facts.source"),
    note: t("facts.note"),
  };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("form.save")}
      onCancel={onClose}
      onSubmit={async (values) => {
        await once((key) => saveHazard(property, known, textsOf<HazardFacts>(values), key));
        await onSaved();
        showDone(t("hazards.saved", { what: hazardText(values, t) }));
        onClose();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          name="kind"
          label={labels.kind}
          data-autofocus
          data={kinds.map((value) => ({ value, label: t(`hazards.kinds.${value}`) }))}
        />
        <TextField name="awareOn" label={labels.awareOn} description={t("hazards.awareText")} type="date" />
        <TextField name="place" label={labels.place} maxLength={100} />
        <TextField name="what" label={labels.what} maxLength={500} />
        <SourceFields />
      </SimpleGrid>
    </FormShell>
  );
}
