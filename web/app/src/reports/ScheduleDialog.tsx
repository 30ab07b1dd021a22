import { Modal, SimpleGrid } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "~/api/client";
import { useSession } from "~/api/session";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { membersQuery, useMyMemberId } from "~/sales/queries";
import { SelectField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { changeSchedule, createSchedule, type Schedule, type Settings, type Taken } from "./model";

const formats = ["csv", "xlsx", "pdf"] as const;

const schema = z.object({
  name: required(say("form.nameMissing")),
  format: z.enum(formats),
  every: z.enum(["week", "month"]),
  weekday: z.string(),
  monthDay: z.string(),
  hour: z.string(),
  recipients: z.array(z.string()).min(1, say("reports.recipientsMissing")),
});
type Values = z.infer<typeof schema>;

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}:00`,
}));
const DAYS = Array.from({ length: 28 }, (_, day) => String(day + 1));

const settingsOf = (values: Values): Settings => ({
  name: values.name,
  format: values.format,
  cadence: {
    hour: Number(values.hour),
    ...(values.every === "week" ? { weekday: Number(values.weekday) } : { monthDay: Number(values.monthDay) }),
  },
  recipients: values.recipients,
});

const valuesOf = (schedule: Schedule | undefined, name: string, me: string | undefined): Values => ({
  name: schedule?.name ?? name,
  format: formats.find((format) => format === schedule?.format) ?? "xlsx",
  every: schedule?.cadence.monthDay === undefined ? "week" : "month",
  weekday: String(schedule?.cadence.weekday ?? 1),
  monthDay: String(schedule?.cadence.monthDay ?? 1),
  hour: String(schedule?.cadence.hour ?? 7),
  recipients: schedule?.recipients.map((each) => each.id) ?? (me === undefined ? [] : [me]),
});

interface ScheduleDialogProps {
  onClose: () => void;
  /** A new one: what comes, and what the list is called. */
  taken?: Taken;
  list?: string;
  /** One that is there. */
  schedule?: Schedule;
}

function Fields({ zone }: { zone: string }) {
  const { t } = useTranslation();
  const every = useWatch<Values, "every">({ name: "every" });
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <SelectField
        name="every"
        label={t("reports.every")}
        data={[
          { value: "week", label: t("reports.week") },
          { value: "month", label: t("reports.month") },
        ]}
      />
      {every === "month" ? (
        <SelectField
          name="monthDay"
          label={t("reports.monthDay")}
          data={[...DAYS.map((day) => ({ value: day, label: day })), { value: "0", label: t("reports.lastDay") }]}
        />
      ) : (
        <SelectField
          name="weekday"
          label={t("reports.weekday")}
          data={WEEKDAYS.map((day) => ({ value: day, label: t(`reports.weekdays.${day}`) }))}
        />
      )}
      <SelectField
        name="hour"
        label={t("reports.hour")}
        description={zone}
        data={HOURS}
        inputWrapperOrder={["label", "input", "description", "error"]}
      />
    </SimpleGrid>
  );
}

function Form({ onClose, taken, list = "", schedule, me }: ScheduleDialogProps & { me: string | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { firm } = useSession();
  const members = useQuery(membersQuery);
  const [key] = useState(newIdempotencyKey);
  const form = useForm<Values>({
    resolver: zodResolver(schema),
    defaultValues: valuesOf(schedule, list, me),
  });
  const labels = {
    name: t("reports.name"),
    format: t("exports.format"),
    every: t("reports.every"),
    weekday: t("reports.weekday"),
    monthDay: t("reports.monthDay"),
    hour: t("reports.hour"),
    recipients: t("reports.recipients"),
  };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t(schedule === undefined ? "reports.create" : "reports.save")}
      onCancel={onClose}
      {...(schedule === undefined ? { within: "/settings" } : {})}
      onSubmit={async (values) => {
        const settings = settingsOf(values);
        if (schedule !== undefined) await changeSchedule(schedule, settings);
        else if (taken !== undefined) await createSchedule(taken, settings, key);
        showDone(t(schedule === undefined ? "reports.created" : "reports.saved"));
        await queries.invalidateQueries({ queryKey: ["report-schedules"] });
        onClose();
      }}
    >
      <TextField name="name" label={t("reports.name")} data-autofocus />
      <SelectField
        name="format"
        label={t("exports.format")}
        data={formats.map((value) => ({ value, label: t(`exports.formats.${value}`) }))}
      />
      <Fields zone={firm?.timeZone ?? ""} />
      <MultiSelectField
        name="recipients"
        label={t("reports.recipients")}
        description={t("reports.recipientsText")}
        searchable
        data={(members.data ?? [])
          .filter((member) => member.status === "active")
          .map((member) => ({ value: member.id, label: member.name }))}
      />
    </FormShell>
  );
}

/** When a list comes by itself, as what and to whom. */
export default function ScheduleDialog(props: ScheduleDialogProps) {
  const { t } = useTranslation();
  const members = useQuery(membersQuery);
  const me = useMyMemberId();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t(props.schedule === undefined ? "reports.createTitle" : "reports.changeTitle")}
    >
      {members.data === undefined && !members.isError ? null : <Form {...props} me={me} />}
    </Modal>
  );
}
