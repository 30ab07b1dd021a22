/* Apart from the other fields, so that sign-in need not load pickers. */
import { PasswordInput, type PasswordInputProps, TextInput, type TextInputProps } from "@mantine/core";
import { type Named, useField } from "./useField";

export function TextField({ name, ...rest }: Named<TextInputProps>) {
  const { field, error } = useField(name);
  return <TextInput {...rest} {...field} value={field.value ?? ""} error={error} />;
}

export function PasswordField({ name, ...rest }: Named<PasswordInputProps>) {
  const { field, error } = useField(name);
  return <PasswordInput {...rest} {...field} value={field.value ?? ""} error={error} />;
}
