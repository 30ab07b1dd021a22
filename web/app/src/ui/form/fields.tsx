import { Select, type SelectProps, Switch, type SwitchProps, Textarea, type TextareaProps } from "@mantine/core";
import { type Named, useField } from "./useField";

export function TextareaField({ name, ...rest }: Named<TextareaProps>) {
  const { field, error } = useField(name);
  return <Textarea autosize minRows={2} {...rest} {...field} value={field.value ?? ""} error={error} />;
}

export function SelectField({ name, ...rest }: Named<SelectProps>) {
  const { field, error } = useField(name);
  return <Select allowDeselect={false} {...rest} {...field} value={field.value ?? null} error={error} />;
}

export function SwitchField({ name, ...rest }: Named<SwitchProps>) {
  const { field, error } = useField(name);
  const { value, ...bound } = field;
  return <Switch {...rest} {...bound} checked={value === true} error={error} />;
}
