import {
  MultiSelect,
  type MultiSelectProps,
  NumberInput,
  type NumberInputProps,
  PasswordInput,
  type PasswordInputProps,
  Select,
  type SelectProps,
  Switch,
  type SwitchProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from "@mantine/core";
import { useController } from "react-hook-form";

/** Every field finds its form by context and its error by its name. */
type Named<P> = Omit<P, "name" | "value" | "defaultValue" | "onChange" | "onBlur" | "error"> & {
  name: string;
  label: string;
};

function useField(name: string) {
  const { field, fieldState } = useController({ name });
  return { field, error: fieldState.error?.message };
}

export function TextField({ name, ...rest }: Named<TextInputProps>) {
  const { field, error } = useField(name);
  return <TextInput {...rest} {...field} value={field.value ?? ""} error={error} />;
}

export function PasswordField({ name, ...rest }: Named<PasswordInputProps>) {
  const { field, error } = useField(name);
  return <PasswordInput {...rest} {...field} value={field.value ?? ""} error={error} />;
}

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

export function SwitchField({ name, ...rest }: Named<SwitchProps>) {
  const { field, error } = useField(name);
  const { value, ...bound } = field;
  return <Switch {...rest} {...bound} checked={value === true} error={error} />;
}
