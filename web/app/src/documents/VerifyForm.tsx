import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { t as say } from "~/i18n";
import type { RecordRef } from "~/records/queries";
import { SelectField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { Proposed } from "./Proposed";
import {
  again,
  type DocumentKind,
  type DocumentVersion,
  kindsQuery,
  type Named,
  type Proof,
  proposalsQuery,
  verify,
} from "./queries";

interface Values {
  issuedOn: string;
  expiresOn: string;
  reference: string;
  outcome: string | null;
}

const OUTCOMES = ["satisfactory", "advisory", "unsatisfactory"] as const;

/** What the kind needs; the server asks for the same: it spares the way there. */
const resolverFor =
  (kind: DocumentKind | undefined): Resolver<Values> =>
  (values) => {
    const errors: FieldErrors<Values> = {
      ...(kind?.expires === true && values.expiresOn === ""
        ? { expiresOn: { type: "required", message: say("documents.needsExpiry") } }
        : {}),
      ...(kind?.judges === true && values.outcome === null
        ? { outcome: { type: "required", message: say("documents.needsOutcome") } }
        : {}),
    };
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };

const proofOf = ({ issuedOn, expiresOn, reference, outcome }: Values): Proof => ({
  ...(issuedOn === "" ? {} : { issuedOn }),
  ...(expiresOn === "" ? {} : { expiresOn }),
  ...(reference.trim() === "" ? {} : { reference: reference.trim() }),
  ...(outcome === null ? {} : { outcome: outcome as (typeof OUTCOMES)[number] }),
});

interface VerifyFormProps {
  record: RecordRef;
  document: Named;
  version: DocumentVersion;
  onDone: () => void;
}

/** Says that a version is what it should be, and what it proves. */
export default function VerifyForm({ record, document, version, onDone }: VerifyFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: kinds = [] } = useQuery(kindsQuery);
  const kind = kinds.find(({ code }) => code === document.kind);
  const form = useForm<Values>({
    resolver: resolverFor(kind),
    defaultValues: { issuedOn: "", expiresOn: "", reference: "", outcome: null },
  });
  const { data: proposals = [] } = useQuery(proposalsQuery(version));
  const take = (name: keyof Values) => (value: string) =>
    form.setValue(name, value, { shouldDirty: true, shouldValidate: true });
  return (
    <FormShell
      form={form}
      labels={{
        issuedOn: t("documents.issuedOn"),
        expiresOn: t("documents.expiresOn"),
        reference: t("documents.reference"),
        outcome: t("documents.outcome"),
      }}
      submitLabel={t("documents.verify")}
      onCancel={onDone}
      onSubmit={async (values) => {
        await verify(version, proofOf(values));
        showDone(t("documents.verified"));
        onDone();
        await again(queries, record);
      }}
    >
      <TextField name="issuedOn" type="date" label={t("documents.issuedOn")} />
      <Proposed field="issued_on" proposals={proposals} onTake={take("issuedOn")} />
      <TextField name="expiresOn" type="date" label={t("documents.expiresOn")} />
      <Proposed field="expires_on" proposals={proposals} onTake={take("expiresOn")} />
      <TextField name="reference" label={t("documents.reference")} maxLength={100} />
      <Proposed field="reference" proposals={proposals} onTake={take("reference")} />
      <SelectField
        name="outcome"
        label={t("documents.outcome")}
        data={OUTCOMES.map((value) => ({ value, label: t(`documents.outcomes.${value}`) }))}
        clearable
      />
      <Proposed field="outcome" proposals={proposals} onTake={take("outcome")} />
    </FormShell>
  );
}
