import { useTranslation } from "react-i18next";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import { TextField } from "~/ui/form/textFields";
import type { Field } from "./queries";

/** What is said in a field of the firm's own, within a form; `within` names the part of the form that has them. */
export function OwnInput({ field, within }: { field: Field; within: string }) {
  const { t } = useTranslation();
  const name = `${within}.${field.code}`;
  switch (field.kind) {
    case "text":
      return <TextField name={name} label={field.label} />;
    case "number":
      return <NumberField name={name} label={field.label} />;
    case "date":
      return <TextField name={name} label={field.label} type="date" />;
    case "yes_no":
      return <SwitchField name={name} label={field.label} />;
    case "choice":
      return (
        <SelectField
          name={name}
          label={field.label}
          data={field.choices}
          clearable
          placeholder={t("leadForm.unknown")}
        />
      );
  }
}
