import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CopyId } from "../CopyId";
import { StatusBadge, type StatusKind } from "../StatusBadge";
import { bytesOfBase64, checkpointIn, hexOf } from "./note";
import { type LaterCheckpoint, type SealedProof, type ShownEvent, type Verdict, verify } from "./sealed";
import classes from "./proof.module.css";

export interface ProofStepsProps {
  proof: SealedProof;
  shown: ShownEvent;
  later?: LaterCheckpoint | undefined;
}

const kindOf = (holds: boolean | undefined): StatusKind => (holds === undefined ? "unknown" : holds ? "good" : "stop");
const wordOf = (holds: boolean | undefined) => (holds === undefined ? "cannot" : holds ? "holds" : "fails");

/** Leaf, path and checkpoint; "Verify here" recomputes all of it in this browser, without the server's word. */
export function ProofSteps({ proof, shown, later }: ProofStepsProps) {
  const { t } = useTranslation();
  const [verdicts, setVerdicts] = useState<Verdict[]>();
  const head = checkpointIn(proof.checkpoint);
  return (
    <Stack gap="sm">
      <ol className={classes["steps"]}>
        <li>
          {t("ui.proof.leaf", { index: proof.index })} <CopyId id={hexOf(bytesOfBase64(proof.leafHash))} />
        </li>
        <li>{t("ui.proof.path", { count: proof.path.length })}</li>
        <li>
          {t("ui.proof.root", { size: head.size })} <CopyId id={head.root} />
        </li>
        <li>
          {t("ui.proof.key")} <CopyId id={proof.verifierKey} />
        </li>
      </ol>
      <Group>
        <Button variant="default" onClick={() => void verify(proof, shown, later).then(setVerdicts)}>
          {t("ui.proof.verify")}
        </Button>
      </Group>
      <div role="status">
        <ul className={classes["verdicts"]} aria-label={t("ui.proof.verdicts")}>
          {(verdicts ?? []).map(({ step, holds }) => (
            <li key={step}>
              <StatusBadge kind={kindOf(holds)}>{t(`ui.proof.${wordOf(holds)}`)}</StatusBadge>
              <span>{t(`ui.proof.steps.${step}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Stack>
  );
}
