import { NumberInput, type NumberInputProps } from "@mantine/core";
import { type Named, useField } from "./useField";

/** Gives "" for an empty field, never 0. */
export function NumberField({ name, ...rest }: Named<NumberInputProps>) {
  const { field, error } = useField(name);
  return <NumberInput {...rest} {...field} value={field.value ?? ""} error={error} />;
}
