import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { SelectField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { showDone } from "~/ui/toasts";
import { CertificateFields } from "./CertificateFields";
import { labelsOf, resolver, startOf, statesOf } from "./certificateValues";
import type { Values } from "./model";
import { type Certificate, correctCertificate, type Duty, proofKindsQuery, submitCertificate } from "./queries";

const start = (duty: Duty | undefined, known: Certificate | undefined): Values =>
  startOf(duty?.proof?.kind ?? "", duty === undefined || duty.subject.id === "" ? [] : [duty.subject.id], known);

interface CertificateFormProps {
  property: string;
  /** For which it is handed in; undefined for any. */
  duty: Duty | undefined;
  /** That is corrected; undefined for a new one. */
  known: Certificate | undefined;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** What a certificate states: the fields that its kind has. */
export function CertificateForm({ property, duty, known, onClose, onSaved }: CertificateFormProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const { data } = useQuery(proofKindsQuery);
  const form = useForm<Values>({ resolver, defaultValues: start(duty, known) });
  const chosen = form.watch("kind");
  // What one kind is about, and states, another one does not: what is shown no more is not sent.
  useEffect(() => {
    const watching = form.watch((values, { name }) => {
      if (name !== "kind") return;
      const { kind: next = "", issuedOn = "", note = "" } = values;
      form.reset({ ...start(undefined, undefined), kind: next, issuedOn, note }, { keepDefaultValues: true });
    });
    return () => watching.unsubscribe();
  }, [form]);
  if (data === undefined) return <Skeleton height={240} />;
  const kind = data.find((each) => each.kind === chosen);
  const labels = labelsOf(t, kind?.about ?? "property");
  return (
    <FormShell
      form={form}
      labels={labels}
      within="/states"
      submitLabel={known === undefined ? t("duties.handIn") : t("form.save")}
      onCancel={onClose}
      onSubmit={async (values) => {
        const handedIn = data.find((each) => each.kind === values.kind);
        if (handedIn === undefined) return;
        const body = statesOf(values);
        await (known === undefined
          ? once((key) => submitCertificate(property, handedIn.kind, body, key))
          : correctCertificate(known, body));
        await onSaved();
        showDone(
          t(known === undefined ? "certificates.submitted" : "certificates.corrected", { kind: handedIn.label }),
        );
        onClose();
      }}
    >
      <SelectField
        name="kind"
        label={labels.kind}
        searchable
        disabled={known !== undefined}
        data={data.map((each) => ({ value: each.kind, label: each.label }))}
      />
      {kind === undefined ? null : <CertificateFields property={property} kind={kind} labels={labels} />}
    </FormShell>
  );
}
