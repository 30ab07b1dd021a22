import { SimpleGrid } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { TextField } from "~/ui/form/textFields";
import type { Labels } from "./certificateValues";
import type { ProofKind } from "./queries";

interface StatedFieldsProps {
  kind: ProofKind;
  labels: Labels;
  /** Stands behind them. */
  children?: ReactNode;
}

/** What a certificate of a kind states. */
export function StatedFields({ kind, labels, children }: StatedFieldsProps) {
  const { t } = useTranslation();
  const states = (each: ProofKind["days"][number]) => kind.days.includes(each);
  const needed = (is: boolean) => (is ? t("certificates.needed") : undefined);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextField name="issuedOn" label={labels.issuedOn} type="date" />
      {kind.outcomes.length === 0 ? null : (
        <MultiSelectField
          name="outcomes"
          label={labels.outcomes}
          description={needed(true)}
          data={kind.outcomes.map((code) => ({
            value: code,
            label: t(`certificates.outcomeNames.${code as "SAFE"}`),
          }))}
        />
      )}
      {states("expires_on") ? (
        <TextField name="expiresOn" label={labels.expiresOn} description={needed(kind.ends)} type="date" />
      ) : null}
      {states("next_due_on") ? <TextField name="nextDueOn" label={labels.nextDueOn} type="date" /> : null}
      {states("remedy_by") ? <TextField name="remedyBy" label={labels.remedyBy} type="date" /> : null}
      <TextField name="number" label={labels.number} description={needed(kind.number)} maxLength={100} />
      {kind.person ? (
        <TextField name="person" label={labels.person} description={needed(true)} maxLength={200} />
      ) : null}
      {kind.inspector ? (
        <TextField name="inspector" label={labels.inspector} description={needed(true)} maxLength={200} />
      ) : null}
      {kind.inspector ? (
        <TextField
          name="registration"
          label={labels.registration}
          description={needed(kind.registration)}
          maxLength={100}
        />
      ) : null}
      {children}
    </SimpleGrid>
  );
}
