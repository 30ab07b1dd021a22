import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FieldWords } from "../fieldWords";
import { valueText } from "./fieldWords";
import { type FieldOwner, fieldsQuery } from "./queries";

const OWN = "own.";

/** How the firm calls its own fields of a kind of records, beside how the kind calls its fields. */
export function useOwnWords(owner: FieldOwner, words: FieldWords): FieldWords {
  const { t } = useTranslation();
  const { data } = useQuery(fieldsQuery(owner));
  return useMemo(() => {
    const own = (field: string) =>
      field.startsWith(OWN) ? data?.find(({ code }) => code === field.slice(OWN.length)) : undefined;
    return {
      label: (field) => own(field)?.label ?? words.label(field),
      value: (field, value) => {
        const of = own(field);
        return of === undefined || value === undefined || value === null
          ? words.value(field, value)
          : valueText(of, value, t);
      },
    };
  }, [t, data, words]);
}
