import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "~/api/client";
import { t as say } from "~/i18n";
import type { RecordRef } from "~/records/queries";
import { SelectField, TextareaField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { again, type DocumentOf } from "../queries";
import { size } from "../words";
import { ask, type Ground, type Plan } from "./queries";

const BASES = ["erasure_request", "consent_withdrawn", "retention_ended", "court_order", "other_legal"] as const;

interface Values {
  basis: string | null;
  reason: string;
  legalReference: string;
}

const resolver: Resolver<Values> = (values) => {
  const missing = (name: keyof Values) =>
    (values[name] ?? "").trim() === "" ? { [name]: { type: "required", message: say("keeping.missing") } } : {};
  const errors: FieldErrors<Values> = { ...missing("basis"), ...missing("reason"), ...missing("legalReference") };
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

interface PurgeFormProps {
  record: RecordRef;
  document: DocumentOf;
  plan: Plan;
  onDone: () => void;
}

/** Asks for a document to be erased for good, after telling what would go. */
export default function PurgeForm({ record, document, plan, onDone }: PurgeFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<Values>({ resolver, defaultValues: { basis: null, reason: "", legalReference: "" } });
  return (
    <FormShell
      form={form}
      labels={{
        basis: t("keeping.basis"),
        reason: t("keeping.reason"),
        legalReference: t("keeping.legal"),
      }}
      submitLabel={t("keeping.ask")}
      onCancel={onDone}
      onSubmit={async ({ basis, reason, legalReference }) => {
        await ask(document, { basis: basis as Ground["basis"], reason, legalReference }, key);
        showDone(t("keeping.asked"));
        onDone();
        await again(queries, record);
      }}
    >
      <Text size="sm">
        {t("keeping.dryRun", { count: plan.versions, size: size(plan.bytes) })}{" "}
        {plan.shared === 0 ? null : t("keeping.shared", { count: plan.shared })} {t("keeping.second")}
      </Text>
      <SelectField
        name="basis"
        label={t("keeping.basis")}
        data={BASES.map((value) => ({ value, label: t(`keeping.bases.${value}`) }))}
      />
      <TextareaField name="reason" label={t("keeping.reason")} maxLength={1000} autosize minRows={2} />
      <TextField
        name="legalReference"
        label={t("keeping.legal")}
        description={t("keeping.legalHelp")}
        maxLength={200}
      />
    </FormShell>
  );
}
