import { Checkbox, Group, Input, Stack, Text } from "@mantine/core";
import { useField } from "~/ui/form/useField";

interface RadioFieldProps {
  name: string;
  label: string;
  options: { value: string; label: string; description?: string }[];
}

/** One of a few, all of them seen. Buttons of the browser: those of the kit would weigh on pages that have none. */
export function RadioField({ name, label, options }: RadioFieldProps) {
  const { field, error } = useField(name);
  return (
    <Input.Wrapper label={label} labelElement="div" error={error}>
      <Stack gap="xs" mt={6} role="radiogroup" aria-label={label}>
        {options.map((option) => (
          <Group key={option.value} component="label" gap="xs" wrap="nowrap" align="flex-start">
            <input
              type="radio"
              {...field}
              value={option.value}
              checked={field.value === option.value}
              style={{ width: 18, height: 18, margin: "2px 0 0", flex: "none" }}
            />
            <span>
              <Text span size="sm" display="block">
                {option.label}
              </Text>
              {option.description === undefined ? null : (
                <Text span size="xs" c="dimmed" display="block">
                  {option.description}
                </Text>
              )}
            </span>
          </Group>
        ))}
      </Stack>
    </Input.Wrapper>
  );
}

/** Something to agree to. */
export function ConsentField({ name, label, description }: { name: string; label: string; description?: string }) {
  const { field, error } = useField(name);
  const { value, ...bound } = field;
  return (
    <Checkbox
      label={label}
      {...(description === undefined ? {} : { description })}
      {...bound}
      checked={value === true}
      error={error}
    />
  );
}
