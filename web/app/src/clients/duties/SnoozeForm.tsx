import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { type Duty, snoozeDuty } from "./queries";

interface Values {
  until: string;
  reason: string;
}

const required = (message: string) => ({ type: "required", message });

function missing({ until, reason }: Values): FieldErrors<Values> {
  return {
    ...(until === "" ? { until: required(say("snoozes.untilMissing")) } : {}),
    ...(reason.trim() === "" ? { reason: required(say("snoozes.reasonMissing")) } : {}),
  };
}

const resolver: Resolver<Values> = (values) => {
  const errors = missing(values);
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

interface SnoozeFormProps {
  property: string;
  duty: Duty;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** Until when reminders of a duty are silent, and why. */
export function SnoozeForm({ property, duty, onClose, onSaved }: SnoozeFormProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const form = useForm<Values>({ resolver, defaultValues: { until: "", reason: "" } });
  const labels = { until: t("snoozes.until"), reason: t("snoozes.reason") };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("snoozes.snooze")}
      onCancel={onClose}
      onSubmit={async (values) => {
        await once((key) => snoozeDuty(property, { rule: duty.rule, subject: duty.subject.id, ...values }, key));
        await onSaved();
        showDone(t("snoozes.saved"));
        onClose();
      }}
    >
      <TextField name="until" label={labels.until} description={t("snoozes.untilHelp")} type="date" data-autofocus />
      <TextField name="reason" label={labels.reason} maxLength={500} />
    </FormShell>
  );
}
