import { TagsInput, type TagsInputProps } from "@mantine/core";
import { type Named, useField } from "./useField";

export function TagsField({ name, ...rest }: Named<TagsInputProps>) {
  const { field, error } = useField(name);
  return <TagsInput {...rest} {...field} value={field.value ?? []} error={error} />;
}
