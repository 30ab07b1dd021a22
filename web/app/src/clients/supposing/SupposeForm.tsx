import { SimpleGrid } from "@mantine/core";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { t as say } from "~/i18n";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { isCounted, UNKNOWN, valueText } from "../facts/model";
import type { FactLine, FactSheet } from "../facts/queries";
import { ValueField } from "../facts/ValueField";
import type { Supposition } from "./queries";

interface Values {
  fact: string | null;
  value: string | number | null;
  unknown: boolean;
}

const NOTHING: Values = { fact: null, value: "", unknown: false };

const missing = (message: string) => ({ type: "required", message });

const resolver: Resolver<Values> = (values) => {
  const silent = !values.unknown && String(values.value ?? "").trim() === "";
  const errors: FieldErrors<Values> =
    values.fact === null
      ? { fact: missing(say("supposing.factMissing")) }
      : silent
        ? { value: missing(say("facts.valueMissing")) }
        : {};
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

interface SupposeFormProps {
  sheet: FactSheet;
  /** Facts of which something is supposed already. */
  taken: string[];
  /** Tries it out; a refusal is shown in the form. */
  onSuppose: (one: Supposition) => Promise<unknown>;
  onClose: () => void;
}

/** Chooses a fact and another answer to it, in the control that fits it. */
export function SupposeForm({ sheet, taken, onSuppose, onClose }: SupposeFormProps) {
  const { t } = useTranslation();
  const form = useForm<Values>({ resolver, defaultValues: NOTHING });
  const facts = sheet.groups.flatMap((group) => group.facts);
  const chosen = form.watch("fact");
  const off = form.watch("unknown");
  const fact: FactLine | undefined = facts.find(({ code }) => code === chosen);
  const labels = { fact: t("supposing.fact"), value: fact?.label ?? t("supposing.answer") };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("supposing.suppose")}
      onCancel={onClose}
      onSubmit={async ({ fact: code, value, unknown }) => {
        const known = !unknown && value !== UNKNOWN;
        await onSuppose({ code: code ?? "", value: known ? String(value) : undefined });
        form.reset(NOTHING);
        form.setFocus("fact");
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          name="fact"
          label={labels.fact}
          data-autofocus
          searchable
          data={sheet.groups.map((group) => ({
            group: group.label,
            items: group.facts
              .filter(({ code }) => !taken.includes(code))
              .map(({ code, label }) => ({ value: code, label })),
          }))}
          description={
            fact === undefined
              ? undefined
              : t("supposing.recorded", {
                  answer: fact.answer === undefined ? t("facts.notAsked") : valueText(fact, fact.answer.value, t),
                })
          }
        />
        {fact === undefined ? null : <ValueField key={fact.code} fact={fact} off={off} />}
        {fact !== undefined && isCounted(fact) ? <SwitchField name="unknown" label={t("facts.unknownSwitch")} /> : null}
      </SimpleGrid>
    </FormShell>
  );
}
