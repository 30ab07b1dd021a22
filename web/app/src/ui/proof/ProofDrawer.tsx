import { Drawer, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../StatusBadge";
import { type Change, Changes } from "./Changes";
import type { InclusionProof } from "./merkle";
import { ProofSteps } from "./ProofSteps";
import classes from "./proof.module.css";

export interface Checkpoint {
  number: number;
  at: string;
  events: number;
  /** The server's own check of the signature; the offline verifier checks it again. */
  signed: boolean;
}

export interface ProofDrawerProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** Who, for whom, from where, why: as label and value. */
  facts: { label: string; value: ReactNode }[];
  changes: Change[];
  /** Undefined until the next checkpoint seals the event. */
  proof: InclusionProof | undefined;
  checkpoint: Checkpoint | undefined;
  actions?: ReactNode;
}

/** One recorded act: what changed, why, and the proof that it stands in the sealed log. */
export function ProofDrawer(props: ProofDrawerProps) {
  const { t } = useTranslation();
  const { proof, checkpoint } = props;
  return (
    <Drawer opened={props.opened} onClose={props.onClose} title={props.title} position="right" size="lg">
      <Stack gap="lg">
        <dl className={classes["facts"]}>
          {props.facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
        <section aria-label={t("ui.proof.changes")}>
          <Title order={3} mb="xs">
            {t("ui.proof.changes")}
          </Title>
          <Changes changes={props.changes} />
        </section>
        <section aria-label={t("ui.proof.title")}>
          <Title order={3} mb="xs">
            {t("ui.proof.title")}
          </Title>
          {proof === undefined || checkpoint === undefined ? (
            <Stack gap="xs" align="flex-start">
              <StatusBadge kind="unknown">{t("ui.proof.unsealed")}</StatusBadge>
              <Text size="sm">{t("ui.proof.unsealedText")}</Text>
            </Stack>
          ) : (
            <ProofSteps proof={proof} checkpoint={checkpoint} />
          )}
        </section>
        {props.actions}
      </Stack>
    </Drawer>
  );
}
