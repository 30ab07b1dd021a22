import { Button, Skeleton, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { ProblemNote } from "~/ui/ProblemNote";
import { type Act, CertificateDialog } from "./CertificateDialog";
import { CertificateRow } from "./CertificateRow";
import { Copies } from "./Copies";
import classes from "./duties.module.css";
import { type Certificate, certificatesQuery, maySubmit } from "./queries";

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
  return (
    <section aria-labelledby="certificates">
      <Title order={3} id="certificates" mb={4}>
        {t("certificates.title")}
      </Title>
      {shown.length === 0 ? <Text c="dimmed">{t("certificates.empty")}</Text> : null}
      <ul className={classes["rows"]}>
        {shown.map((one) => (
          <CertificateRow key={one.id} one={one} onAct={(name) => setOpen({ act: name, one })} onCorrect={onCorrect} />
        ))}
      </ul>
      <Copies property={property} certificates={shown} onSaved={onSaved} />
      {submits ? (
        <Button variant="default" mt="sm" onClick={onAdd}>
          {t("certificates.add")}
        </Button>
      ) : null}
      {open === undefined ? null : <CertificateDialog {...open} onClose={() => setOpen(undefined)} onSaved={onSaved} />}
    </section>
  );
}
