import {
  MultiSelect,
  type MultiSelectProps,
  NumberInput,
  type NumberInputProps,
  Select,
  type SelectProps,
  Switch,
  type SwitchProps,
  TagsInput,
  type TagsInputProps,
  Textarea,
  type TextareaProps,
} from "@mantine/core";
import { type Named, useField } from "./useField";

export function TextareaField({ name, ...rest }: Named<TextareaProps>) {
  const { field, error } = useField(name);
  return <Textarea autosize minRows={2} {...rest} {...field} value={field.value ?? ""} error={error} />;
}

/** Gives "" for an empty field, never 0. */
export function NumberField({ name, ...rest }: Named<NumberInputProps>) {
  const { field, error } = useField(name);
  return <NumberInput {...rest} {...field} value={field.value ?? ""} error={error} />;
}

export function SelectField({ name, ...rest }: Named<SelectProps>) {
  const { field, error } = useField(name);
  return <Select allowDeselect={false} {...rest} {...field} value={field.value ?? null} error={error} />;
}

export function MultiSelectField({ name, ...rest }: Named<MultiSelectProps>) {
  const { field, error } = useField(name);
  return <MultiSelect {...rest} {...field} value={field.value ?? []} error={error} />;
}

export function TagsField({ name, ...rest }: Named<TagsInputProps>) {
  const { field, error } = useField(name);
  return <TagsInput {...rest} {...field} value={field.value ?? []} error={error} />;
}

export function SwitchField({ name, ...rest }: Named<SwitchProps>) {
  const { field, error } = useField(name);
  const { value, ...bound } = field;
  return <Switch {...rest} {...bound} checked={value === true} error={error} />;
}
