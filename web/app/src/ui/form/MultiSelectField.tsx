import { MultiSelect, type MultiSelectProps } from "@mantine/core";
import { type Named, useField } from "./useField";

/** Enter takes the first that fits what was typed; without one chosen it would send the form. */
export function MultiSelectField({ name, ...rest }: Named<MultiSelectProps>) {
  const { field, error } = useField(name);
  return <MultiSelect selectFirstOptionOnChange {...rest} {...field} value={field.value ?? []} error={error} />;
}
