import { Drawer, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Fact, Facts } from "../Facts";
import { StatusBadge } from "../StatusBadge";
import { type Change, Changes } from "./Changes";
import { ProofSteps, type ProofStepsProps } from "./ProofSteps";

export interface ProofDrawerProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** Who, for whom, from where, why. */
  facts: Fact[];
  changes: Change[];
  /** Undefined until the next checkpoint seals the event; `loading` while it is asked for. */
  proof: ProofStepsProps | "loading" | undefined;
  actions?: ReactNode;
}

/** One recorded act: what changed, why, and the proof that it stands in the sealed log. */
export function ProofDrawer(props: ProofDrawerProps) {
  const { t } = useTranslation();
  const { proof } = props;
  return (
    <Drawer opened={props.opened} onClose={props.onClose} title={props.title} position="right" size="lg">
      <Stack gap="lg">
        <Facts facts={props.facts} />
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
          {proof === "loading" ? (
            <Text size="sm">{t("ui.loading")}</Text>
          ) : proof === undefined ? (
            <Stack gap="xs" align="flex-start">
              <StatusBadge kind="unknown">{t("ui.proof.unsealed")}</StatusBadge>
              <Text size="sm">{t("ui.proof.unsealedText")}</Text>
            </Stack>
          ) : (
            <ProofSteps key={proof.shown.id} {...proof} />
          )}
        </section>
        {props.actions}
      </Stack>
    </Drawer>
  );
}
