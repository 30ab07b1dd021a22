import { useTranslation } from "react-i18next";
import { SelectField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { SOURCES } from "./model";

/** Where what is said comes from, within a form that has `source` and `note`. */
export function SourceFields() {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        name="source"
        label={t("facts.source")}
        data={SOURCES.map((value) => ({ value, label: t(`facts.sources.${value}`) }))}
      />
      <TextField name="note" label={t("facts.note")} maxLength={500} />
    </>
  );
}
