import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../StatusBadge";
import { exactly } from "../time";
import { type InclusionProof, provesInclusion } from "./merkle";
import type { Checkpoint } from "./ProofDrawer";
import classes from "./proof.module.css";

const short = (hash: string) => `${hash.slice(0, 12)}…`;

/** Leaf, path and checkpoint; "Verify here" recomputes the root in this browser, without the server's word. */
export function ProofSteps({ proof, checkpoint }: { proof: InclusionProof; checkpoint: Checkpoint }) {
  const { t } = useTranslation();
  const [verdict, setVerdict] = useState<boolean>();
  return (
    <Stack gap="sm">
      <ol className={classes["steps"]}>
        <li>
          {t("ui.proof.leaf", { index: proof.leafIndex })} <span className="mono">{short(proof.leafHash)}</span>
        </li>
        <li>{t("ui.proof.path", { count: proof.path.length })}</li>
        <li>
          {t("ui.proof.root", { size: proof.treeSize })} <span className="mono">{short(proof.rootHash)}</span>
        </li>
        <li>
          {t("ui.proof.checkpoint", { number: checkpoint.number, at: exactly(checkpoint.at, "UTC") })}{" "}
          {checkpoint.signed ? (
            <StatusBadge kind="good">{t("ui.proof.signed")}</StatusBadge>
          ) : (
            <StatusBadge kind="stop">{t("ui.proof.unsigned")}</StatusBadge>
          )}
        </li>
      </ol>
      <Group>
        <Button variant="default" onClick={() => void provesInclusion(proof).then(setVerdict)}>
          {t("ui.proof.verify")}
        </Button>
        <Text size="sm" role="status" component="div">
          {verdict === undefined ? null : verdict ? (
            <StatusBadge kind="good">{t("ui.proof.holds")}</StatusBadge>
          ) : (
            <StatusBadge kind="stop">{t("ui.proof.fails")}</StatusBadge>
          )}
        </Text>
      </Group>
    </Stack>
  );
}
