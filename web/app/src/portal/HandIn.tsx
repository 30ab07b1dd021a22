import { Modal, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { labelsOf, resolver, startOf, statesOf } from "~/clients/duties/certificateValues";
import { FillIn } from "~/clients/duties/FillIn";
import type { Values } from "~/clients/duties/model";
import type { ProofKind } from "~/clients/duties/queries";
import { StatedFields } from "~/clients/duties/StatedFields";
import { FormShell } from "~/ui/form/FormShell";
import { showDone } from "~/ui/toasts";
import { EvidenceFile } from "./EvidenceFile";
import { handIn, kindsQuery, readEvidence } from "./handin";
import type { PortalDuty } from "./queries";

type Proof = NonNullable<PortalDuty["proof"]>;

interface HandInProps {
  property: string;
  proof: Proof;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

function Form({ property, proof, kind, onClose, onSaved }: HandInProps & { kind: ProofKind }) {
  const { t } = useTranslation();
  const once = useOnce();
  const subjects = proof.subject === undefined ? [] : [proof.subject];
  const form = useForm<Values>({ resolver, defaultValues: startOf(proof.kind, subjects, undefined) });
  const labels = labelsOf(t, kind.about);
  return (
    <FormShell
      form={form}
      labels={labels}
      within="/states"
      submitLabel={t("duties.handIn")}
      onCancel={onClose}
      onSubmit={async (values) => {
        await once((key) => handIn(property, kind.kind, statesOf(values), key));
        await onSaved();
        showDone(t("portal.handedIn", { kind: proof.label }));
        onClose();
      }}
    >
      <EvidenceFile property={property} onTaken={(version) => form.setValue("shownBy", version)} />
      <FillIn kind={kind} read={(version) => readEvidence(property, version, proof.kind)} />
      <StatedFields kind={kind} labels={labels} />
    </FormShell>
  );
}

/** What somebody hands in for a duty of their property. */
export default function HandIn(props: HandInProps) {
  const { t } = useTranslation();
  const { data } = useQuery(kindsQuery);
  const kind = data?.find((each) => each.kind === props.proof.kind);
  return (
    <Modal opened onClose={props.onClose} title={t("portal.handInOf", { kind: props.proof.label })} size="lg">
      {kind === undefined ? <Skeleton height={240} /> : <Form {...props} kind={kind} />}
    </Modal>
  );
}
