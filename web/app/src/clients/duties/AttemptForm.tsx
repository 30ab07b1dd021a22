import { SimpleGrid } from "@mantine/core";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { SelectField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { textsOf } from "../facts/model";
import { type Duty, type NewAccessAttempt, recordAttempt } from "./queries";

const ways = ["visit", "letter", "email", "phone", "text"] as const;
const outcomes = ["nobody_in", "no_answer", "refused", "appointed", "let_in"] as const;

type Values = Required<Pick<NewAccessAttempt, "triedOn" | "way" | "outcome" | "note">>;

const resolver: Resolver<Values> = (values) => {
  const errors: FieldErrors<Values> =
    values.triedOn === "" ? { triedOn: { type: "required", message: say("access.dayMissing") } } : {};
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

interface AttemptFormProps {
  property: string;
  duty: Duty;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** That somebody tried to get in for a duty, and what came of it. */
export function AttemptForm({ property, duty, onClose, onSaved }: AttemptFormProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const form = useForm<Values>({
    resolver,
    defaultValues: { triedOn: "", way: "visit", outcome: "nobody_in", note: "" },
  });
  const labels = {
    triedOn: t("access.day"),
    way: t("access.way"),
    outcome: t("access.outcome"),
    note: t("access.note"),
  };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("access.record")}
      onCancel={onClose}
      onSubmit={async (values) => {
        const body = {
          rule: duty.rule,
          subject: duty.subject.id,
          ...textsOf<Omit<NewAccessAttempt, "rule" | "subject">>(values),
        };
        await once((key) => recordAttempt(property, body, key));
        await onSaved();
        showDone(t("access.saved"));
        onClose();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField name="triedOn" label={labels.triedOn} type="date" data-autofocus />
        <SelectField
          name="way"
          label={labels.way}
          data={ways.map((value) => ({ value, label: t(`access.ways.${value}`) }))}
        />
        <SelectField
          name="outcome"
          label={labels.outcome}
          data={outcomes.map((value) => ({ value, label: t(`access.outcomes.${value}`) }))}
        />
        <TextField name="note" label={labels.note} description={t("access.noteHelp")} maxLength={1000} />
      </SimpleGrid>
    </FormShell>
  );
}
