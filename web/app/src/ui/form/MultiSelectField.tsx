import { MultiSelect, type MultiSelectProps } from "@mantine/core";
import { type Named, useField } from "./useField";

export function MultiSelectField({ name, ...rest }: Named<MultiSelectProps>) {
  const { field, error } = useField(name);
  return <MultiSelect {...rest} {...field} value={field.value ?? []} error={error} />;
}
