import { Button, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { day } from "~/documents/words";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import { CertificateTools } from "./CertificateTools";
import { Copies } from "./Copies";
import classes from "./duties.module.css";
import { certificateKind, certificateText } from "./model";
import {
  type Certificate,
  certificatesQuery,
  maySubmit,
  rejectCertificate,
  verifyCertificate,
  withdrawCertificate,
} from "./queries";

export type Act = "verify" | "reject" | "withdraw";

const act: Record<Act, (one: Certificate, reason: string) => Promise<unknown>> = {
  verify: (one) => verifyCertificate(one),
  reject: rejectCertificate,
  withdraw: (one) => withdrawCertificate(one),
};

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
  onCorrect: (one: Certificate) => void;
}

function Row({ one, onAct, onCorrect }: RowProps) {
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

interface CertificatesProps {
  property: string;
  onSaved: () => Promise<unknown>;
  onAdd: () => void;
  onCorrect: (one: Certificate) => void;
}

/** What was handed in for a property, the newest first, and what may be done with it. */
export function Certificates({ property, onSaved, onAdd, onCorrect }: CertificatesProps) {
  const { t } = useTranslation();
  const submits = useCan()(maySubmit);
  const [open, setOpen] = useState<{ act: Act; one: Certificate }>();
  const { data, error } = useQuery(certificatesQuery(property));
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={60} />;
  const shown = data
    .filter(({ status }) => status !== "withdrawn")
    .toSorted((one, other) => other.issuedOn.localeCompare(one.issuedOn));
  const what = open === undefined ? "" : certificateText(open.one, t);
  return (
    <section aria-labelledby="certificates">
      <Title order={3} id="certificates" mb={4}>
        {t("certificates.title")}
      </Title>
      {shown.length === 0 ? <Text c="dimmed">{t("certificates.empty")}</Text> : null}
      <ul className={classes["rows"]}>
        {shown.map((one) => (
          <Row key={one.id} one={one} onAct={(name) => setOpen({ act: name, one })} onCorrect={onCorrect} />
        ))}
      </ul>
      <Copies property={property} certificates={shown} onSaved={onSaved} />
      {submits ? (
        <Button variant="default" mt="sm" onClick={onAdd}>
          {t("certificates.add")}
        </Button>
      ) : null}
      {open === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setOpen(undefined)}
          title={t(`certificates.${open.act}Of`, { what })}
          effect={t(`certificates.${open.act}Effect`)}
          confirmLabel={t(`certificates.${open.act}`)}
          reason={open.act === "reject" ? "required" : "none"}
          stops={open.act !== "verify"}
          onConfirm={async (reason) => {
            await act[open.act](open.one, reason);
            await onSaved();
            showDone(t(`certificates.done.${open.act}`, { what }));
          }}
        />
      )}
    </section>
  );
}
