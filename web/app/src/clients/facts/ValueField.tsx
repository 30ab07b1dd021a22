import { useTranslation } from "react-i18next";
import { SelectField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import { TextField } from "~/ui/form/textFields";
import { UNKNOWN } from "./model";
import type { FactLine } from "./queries";

interface ValueFieldProps {
  fact: FactLine;
  /** Whether it is not known, where that is said by another field. */
  off: boolean;
}

/** An answer by the control that fits its question, within a form that has `value`. */
export function ValueField({ fact, off }: ValueFieldProps) {
  const { t } = useTranslation();
  const label = fact.label;
  switch (fact.type) {
    case "number":
      return (
        <NumberField
          name="value"
          label={label}
          disabled={off}
          allowDecimal={false}
          allowNegative={false}
          description={t("facts.range", { min: fact.min, max: fact.max })}
        />
      );
    case "date":
      return <TextField name="value" label={label} type="date" disabled={off} />;
    default: {
      const choices =
        fact.type === "choice"
          ? fact.choices.map(({ code, label: named }) => ({ value: code, label: named }))
          : [
              { value: "yes", label: t("leads.yes") },
              { value: "no", label: t("leadForm.no") },
            ];
      return (
        <SelectField name="value" label={label} data={[...choices, { value: UNKNOWN, label: t("facts.notKnown") }]} />
      );
    }
  }
}
