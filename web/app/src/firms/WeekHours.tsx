import { ActionIcon, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useController, useFieldArray, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { type CalendarValues, type Day, dayName, days } from "./calendar";
import classes from "./WeekHours.module.css";

function Time({ name, label }: { name: `hours.${number}.from` | `hours.${number}.until`; label: string }) {
  const { field, fieldState } = useController<CalendarValues, typeof name>({ name });
  return (
    <TextInput type="time" aria-label={label} maw={140} flex={1} miw={0} {...field} error={fieldState.error?.message} />
  );
}

/** Seven days, each with its spans; a day without one is closed. */
export function WeekHours() {
  const { t } = useTranslation();
  const { control } = useFormContext<CalendarValues>();
  const spans = useFieldArray({ control, name: "hours" });
  const placesOf = (day: Day) => spans.fields.flatMap((span, place) => (span.day === day ? [place] : []));
  return (
    <Stack gap={0}>
      {days.map((day) => {
        const name = dayName(day);
        const places = placesOf(day);
        return (
          <div key={day} className={classes["day"]}>
            <Text fw={550} size="sm">
              {name}
            </Text>
            <Stack gap={6}>
              {places.length === 0 ? (
                <Text size="sm" c="dimmed" mt={6}>
                  {t("calendar.closed")}
                </Text>
              ) : null}
              {places.map((place) => (
                <Group key={spans.fields[place]?.id} gap={6} wrap="nowrap" align="flex-start">
                  <Time name={`hours.${place}.from`} label={t("calendar.from", { day: name })} />
                  <span aria-hidden="true" className={classes["dash"]}>
                    –
                  </span>
                  <Time name={`hours.${place}.until`} label={t("calendar.until", { day: name })} />
                  <ActionIcon onClick={() => spans.remove(place)} aria-label={t("calendar.removeSpan", { day: name })}>
                    <IconX size={16} />
                  </ActionIcon>
                </Group>
              ))}
            </Stack>
            <ActionIcon
              onClick={() =>
                spans.append({
                  day,
                  from: places.length === 0 ? "09:00" : "",
                  until: places.length === 0 ? "17:00" : "",
                })
              }
              aria-label={t("calendar.addSpan", { day: name })}
            >
              <IconPlus size={16} />
            </ActionIcon>
          </div>
        );
      })}
    </Stack>
  );
}
