import { Group, Select, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { StepProps } from "./MappingStep";

/** What a record must have and no column gives: one value for every row. */
export function Constants({ target, mapping, onChange }: StepProps) {
  const { t } = useTranslation();
  const given = new Set(mapping.columns?.map((column) => column.field));
  const lacking = target.fields.filter(
    (field) => !given.has(field.code) && (field.required || mapping.constants?.[field.code] !== undefined),
  );
  if (lacking.length === 0) return null;
  const put = (code: string, value: string) => {
    const { [code]: _old, ...rest } = mapping.constants ?? {};
    onChange({ ...mapping, constants: value === "" ? rest : { ...rest, [code]: value } });
  };
  return (
    <Group align="flex-end">
      {lacking.map((field) => {
        const label = t("imports.sameForAll", { field: field.label });
        const value = mapping.constants?.[field.code] ?? "";
        return field.choices.length > 0 ? (
          <Select
            key={field.code}
            label={label}
            required={field.required}
            data={field.choices.map((choice) => ({ value: choice, label: choice.replaceAll("_", " ") }))}
            value={value === "" ? null : value}
            onChange={(next) => put(field.code, next ?? "")}
            searchable
            w={280}
          />
        ) : (
          <TextInput
            key={field.code}
            label={label}
            required={field.required}
            value={value}
            onChange={(event) => put(field.code, event.currentTarget.value)}
            w={280}
          />
        );
      })}
    </Group>
  );
}
