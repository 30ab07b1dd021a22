import { Fieldset, Paper, Stack } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { useSession } from "~/api/session";
import { RecordForm } from "~/ui/form/RecordForm";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import { type CalendarValues, calendarSchema, dayName, hoursOf } from "./calendar";
import { ClosedDays } from "./ClosedDays";
import { WeekHours } from "./WeekHours";

type Calendar = Schemas["CalendarView"];

const valuesOf = ({ hours, holidays }: Calendar): CalendarValues => ({
  hours: hoursOf(hours),
  holidays: holidays.toSorted((a, b) => a.date.localeCompare(b.date)),
});

const standOf = (calendar: Calendar) => ({ values: valuesOf(calendar), version: calendar.version });

/** Days with their hours, as one reads them. */
function words(name: string, value: unknown) {
  if (name === "holidays") {
    return (value as CalendarValues["holidays"]).map((day) => `${day.date} ${day.name}`).join(", ");
  }
  return (value as CalendarValues["hours"])
    .map(({ day, from, until }) => `${dayName(day)} ${from}–${until}`)
    .join(", ");
}

function CalendarForm({ calendar, reload }: { calendar: Calendar; reload: () => Promise<Calendar> }) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(calendarSchema), defaultValues: valuesOf(calendar) });
  const spans = form.watch("hours");
  const labels = Object.fromEntries(
    spans.flatMap((span, place) => [
      [`hours.${place}.from`, t("calendar.from", { day: dayName(span.day) })],
      [`hours.${place}.until`, t("calendar.until", { day: dayName(span.day) })],
    ]),
  );
  return (
    <RecordForm
      form={form}
      labels={{ ...labels, hours: t("calendar.week"), holidays: t("calendar.holidays") }}
      submitLabel={t("calendar.save")}
      words={words}
      loaded={standOf(calendar)}
      latest={async () => standOf(await reload())}
      save={async (body, version) => {
        const after = await answer(api.PUT("/api/v1/firms/calendar", { params: { header: ifMatch(version) }, body }));
        await reload();
        showDone(t("calendar.saved"));
        return standOf(after);
      }}
    >
      <Fieldset legend={t("calendar.week")}>
        <WeekHours />
      </Fieldset>
      <Fieldset legend={t("calendar.holidays")}>
        <ClosedDays />
      </Fieldset>
    </RecordForm>
  );
}

export function CalendarPage() {
  const { t } = useTranslation();
  const { firm } = useSession();
  const calendar = useQuery({ queryKey: ["calendar"], queryFn: () => answer(api.GET("/api/v1/firms/calendar")) });
  const reload = async () => {
    const { data, error } = await calendar.refetch();
    if (data === undefined) throw error ?? new Error("No calendar");
    return data;
  };
  return (
    <>
      <PageHeader title={t("calendar.title")} help={t("calendar.help")} beside={firm?.timeZone} />
      {calendar.error !== null && calendar.data === undefined ? (
        <ProblemNote failure={calendar.error} onRetry={() => void calendar.refetch()} />
      ) : null}
      {calendar.data === undefined ? null : (
        <Paper withBorder p={{ base: "xs", xs: "md" }} maw={760}>
          <Stack>
            <CalendarForm calendar={calendar.data} reload={reload} />
          </Stack>
        </Paper>
      )}
    </>
  );
}
