import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FilterField } from "~/ui/FilterBar";
import type { Column } from "~/ui/table/types";
import { valueText } from "./fieldWords";
import { asked, type Field, type FieldOwner, fieldsQuery } from "./queries";

interface Filled {
  own: Record<string, unknown>;
}

const none: Field[] = [];

/** Columns of a list for the firm's own fields, not shown until they are chosen, and the filter by what can be chosen there. */
export function useOwnColumns<R extends Filled>(owner: FieldOwner): { columns: Column<R>[]; filters: FilterField[] } {
  const { t } = useTranslation();
  const { data = none } = useQuery(fieldsQuery(owner));
  return useMemo(() => {
    const fields = asked(data);
    const options = fields.flatMap((field) => {
      const option = (value: string, label: string) => ({
        value: `${field.code}:${value}`,
        label: `${field.label}: ${label}`,
      });
      if (field.kind === "choice") return field.choices.map((choice) => option(choice, choice));
      if (field.kind === "yes_no") return [option("true", t("leads.yes")), option("false", t("leadForm.no"))];
      return [];
    });
    return {
      columns: fields.map((field) => ({
        id: `own.${field.code}`,
        header: field.label,
        optional: true,
        cell: (row: R) => valueText(field, row.own[field.code], t),
      })),
      filters: options.length === 0 ? [] : [{ id: "own", label: t("leadForm.own"), kind: "choice" as const, options }],
    };
  }, [data, t]);
}
