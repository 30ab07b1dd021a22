import { Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import type { Act } from "./CertificateDialog";
import { CertificateTools } from "./CertificateTools";
import classes from "./duties.module.css";
import { certificateKind, certificateText } from "./model";
import type { Certificate } from "./queries";

function Content({ one }: { one: Certificate }) {
  const { t } = useTranslation();
  const lines = [
    one.subjects.map((subject) => subject.label ?? t("certificates.goneSubject")).join(", "),
    one.outcomes.map((code) => t(`certificates.outcomeNames.${code as "SAFE"}`)).join(", "),
    one.number === undefined ? "" : t("certificates.numbered", { number: one.number }),
    one.expiresOn === undefined ? "" : t("certificates.holdsUntil", { day: day(one.expiresOn) }),
    one.nextDueOn === undefined ? "" : t("certificates.nextDue", { day: day(one.nextDueOn) }),
    one.person ?? "",
    one.inspector ?? "",
    one.registration === undefined ? "" : t("certificates.registered", { number: one.registration }),
    one.documented && one.shownBy === undefined ? t("certificates.hiddenDocument") : "",
    one.shownBy === undefined
      ? ""
      : t("certificates.versionOf", { name: one.shownBy.name, number: one.shownBy.number }),
    one.note ?? "",
  ];
  return (
    <Text size="sm" component="div">
      {lines.filter((line) => line !== "").join(" · ")}
    </Text>
  );
}

interface RowProps {
  one: Certificate;
  onAct: (act: Act, one: Certificate) => void;
  onCorrect?: (one: Certificate) => void;
}

/** What a certificate states, how it stands and what may be done with it. */
export function CertificateRow({ one, onAct, onCorrect }: RowProps) {
  const { t } = useTranslation();
  return (
    <li className={classes["duty"]} data-certificate={one.kind}>
      <Stack gap={4} py={8}>
        <Group justify="space-between" gap="xs">
          <Text fw={600} span>
            {certificateText(one, t)}
          </Text>
          <StatusBadge kind={certificateKind[one.status]}>{t(`certificates.statuses.${one.status}`)}</StatusBadge>
        </Group>
        <Content one={one} />
        {one.reason === undefined ? null : <Text size="sm">{t("certificates.reason", { reason: one.reason })}</Text>}
        {one.warnings.length === 0 ? null : (
          <Text size="sm" c="dimmed">
            {one.warnings.map((code) => t(`certificates.warnings.${code}`)).join(" · ")}
          </Text>
        )}
        <div className={classes["quiet"]}>
          {t("certificates.by", { who: one.recordedBy })}
          <Instant at={one.recordedAt} />
        </div>
        <CertificateTools one={one} onAct={onAct} onCorrect={onCorrect} />
      </Stack>
    </li>
  );
}
