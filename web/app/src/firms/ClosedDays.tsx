import { ActionIcon, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useController, useFieldArray, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { CalendarValues } from "./calendar";

function Cell({
  name,
  label,
  type,
}: {
  name: `holidays.${number}.date` | `holidays.${number}.name`;
  label: string;
  type: "date" | "text";
}) {
  const { field, fieldState } = useController<CalendarValues, typeof name>({ name });
  return (
    <TextInput
      type={type}
      aria-label={label}
      placeholder={type === "text" ? label : undefined}
      flex={type === "text" ? 1 : undefined}
      {...field}
      error={fieldState.error?.message}
    />
  );
}

export function ClosedDays() {
  const { t } = useTranslation();
  const { control, watch } = useFormContext<CalendarValues>();
  const holidays = useFieldArray({ control, name: "holidays" });
  const named = watch("holidays");
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t("calendar.holidaysText")}
      </Text>
      {holidays.fields.map((holiday, place) => (
        <Group key={holiday.id} gap={6} wrap="nowrap" align="flex-start">
          <Cell name={`holidays.${place}.date`} label={t("calendar.date")} type="date" />
          <Cell name={`holidays.${place}.name`} label={t("calendar.holidayName")} type="text" />
          <ActionIcon
            onClick={() => holidays.remove(place)}
            aria-label={t("calendar.removeHoliday", {
              name: named[place]?.name || named[place]?.date || t("calendar.date"),
            })}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          onClick={() => holidays.append({ date: "", name: "" })}
        >
          {t("calendar.addHoliday")}
        </Button>
      </Group>
    </Stack>
  );
}
