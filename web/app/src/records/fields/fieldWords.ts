import type { TFunction } from "i18next";
import { day } from "~/documents/words";
import type { Field } from "./queries";

/** A value as people read it. */
export function valueText(field: Field, value: unknown, t: TFunction): string {
  switch (typeof value) {
    case "boolean":
      return value ? t("leads.yes") : t("leadForm.no");
    case "number":
      return value.toLocaleString(undefined, { maximumFractionDigits: 10 });
    case "string":
      return field.kind === "date" ? day(value) : value;
    default:
      return "–";
  }
}
