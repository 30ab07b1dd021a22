import { ActionIcon, Group, Input, SegmentedControl, Stack, Text } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { useField } from "~/ui/form/useField";
import { type Asked, type FormValues, moved } from "./captureForms";
import classes from "./capture.module.css";

const choices: Asked[] = ["no", "asked", "required"];

interface MoveProps {
  fields: FormValues["fields"];
  place: number;
  name: string;
  onMove: (fields: FormValues["fields"]) => void;
}

/** The keyboard goes with the field: the button that was pressed has it again, or the other one at an end. */
function follow(button: HTMLButtonElement) {
  requestAnimationFrame(() => {
    const other = button.parentElement?.querySelector<HTMLButtonElement>("button:enabled");
    (button.disabled ? other : button)?.focus();
  });
}

function Move({ fields, place, name, onMove }: MoveProps) {
  const { t } = useTranslation();
  const by = (step: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    onMove(moved(fields, place, step));
    follow(event.currentTarget);
  };
  return (
    <Group gap={2} wrap="nowrap">
      <ActionIcon aria-label={t("capture.up", { name })} disabled={place === 0} onClick={by(-1)}>
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t("capture.down", { name })} disabled={place === fields.length - 1} onClick={by(1)}>
        <IconArrowDown size={16} />
      </ActionIcon>
    </Group>
  );
}

/** What a form asks, in its order: each field not at all, if people like, or by all means. */
export function CaptureFieldChooser() {
  const { t } = useTranslation();
  const { field: bound, error } = useField("fields");
  const fields: FormValues["fields"] = bound.value ?? [];
  return (
    <Input.Wrapper
      label={t("capture.fields")}
      labelElement="div"
      description={t("capture.fieldsText")}
      error={error}
      role="group"
      aria-label={t("capture.fields")}
    >
      <Stack gap={6} mt="xs">
        {fields.map(({ field, asked }, place) => (
          <Group key={field} gap="xs" className={classes["field"]}>
            <Move fields={fields} place={place} name={t(`capture.field.${field}`)} onMove={bound.onChange} />
            <Text size="sm" id={`field-${field}`} className={classes["fieldName"]}>
              {t(`capture.field.${field}`)}
            </Text>
            <SegmentedControl
              size="sm"
              aria-labelledby={`field-${field}`}
              value={asked}
              onChange={(value) =>
                bound.onChange(fields.map((each) => (each.field === field ? { field, asked: value } : each)))
              }
              data={choices.map((value) => ({ value, label: t(`capture.asked.${value}`) }))}
            />
          </Group>
        ))}
      </Stack>
    </Input.Wrapper>
  );
}
