import { Modal, Skeleton, Stack, Text, Title } from "@mantine/core";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "~/app/live";
import { ProblemNote } from "~/ui/ProblemNote";
import { factsKey, LIVE_TYPES } from "../facts/queries";
import { CertificateForm } from "./CertificateForm";
import { Certificates } from "./Certificates";
import { CopyForm } from "./CopyForm";
import { DutiesHead } from "./DutiesHead";
import { DutyItem } from "./DutyItem";
import classes from "./duties.module.css";
import { type Group as Kind, GROUPS, groupOf } from "./model";
import { type Certificate, dutiesQuery, type Duty } from "./queries";

const Supposing = lazy(() => import("../supposing/Supposing"));

/** Which duties are explained: one that has come into another group stays open there. */
interface Explained {
  open: ReadonlySet<string>;
  onToggle: (key: string, open: boolean) => void;
}

function useExplained(): Explained {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onToggle = useCallback(
    (key: string, shown: boolean) =>
      setOpen((before) => {
        if (before.has(key) === shown) return before;
        return new Set(shown ? [...before, key] : [...before].filter((each) => each !== key));
      }),
    [],
  );
  return { open, onToggle };
}

interface ListProps {
  property: string;
  group: Kind;
  duties: Duty[];
  explained: Explained;
  onHandIn: (duty: Duty) => void;
  onCopy: (duty: Duty) => void;
}

function List({ property, group, duties, explained, onHandIn, onCopy }: ListProps) {
  const { t } = useTranslation();
  if (duties.length === 0) return null;
  const rows = (
    <ul className={classes["rows"]}>
      {duties.map((duty) => {
        const key = `${duty.rule} ${duty.subject.id}`;
        return (
          <DutyItem
            key={key}
            property={property}
            duty={duty}
            explained={explained.open.has(key)}
            onToggle={(open) => explained.onToggle(key, open)}
            onHandIn={onHandIn}
            onCopy={onCopy}
          />
        );
      })}
    </ul>
  );
  if (group === "idle") {
    return (
      <details className={classes["more"]}>
        <summary>{t("duties.idle", { count: duties.length })}</summary>
        {rows}
      </details>
    );
  }
  return (
    <section aria-labelledby={`duties-${group}`}>
      <Title order={3} id={`duties-${group}`} mb={4}>
        {t(`duties.groups.${group}`)} ({duties.length})
      </Title>
      {rows}
    </section>
  );
}

type Open =
  | { kind: "certificate"; duty: Duty | undefined; known: Certificate | undefined }
  | { kind: "copy"; duty: Duty }
  | { kind: "suppose" };

interface DialogProps {
  property: string;
  /** The day for which the duties are shown. */
  asOf: string;
  open: Open;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

function Dialog({ property, asOf, open, onClose, onSaved }: DialogProps) {
  const { t } = useTranslation();
  if (open.kind === "suppose") {
    return (
      <Modal opened onClose={onClose} title={t("supposing.title")} size="xl">
        <Suspense fallback={<Skeleton height={160} />}>
          <Supposing property={property} asOf={asOf} onClose={onClose} />
        </Suspense>
      </Modal>
    );
  }
  if (open.kind === "copy") {
    return (
      <Modal opened onClose={onClose} title={t("copies.record")} size="lg">
        <CopyForm property={property} duty={open.duty} onClose={onClose} onSaved={onSaved} />
      </Modal>
    );
  }
  const title =
    open.known === undefined ? t("certificates.add") : t("certificates.correctOf", { what: open.known.label });
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <CertificateForm property={property} duty={open.duty} known={open.known} onClose={onClose} onSaved={onSaved} />
    </Modal>
  );
}

/** What the law asks of a property on a day, whether it is met and why, and what can be done about it. */
export default function Duties({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asOf, setAsOf] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const explained = useExplained();
  const key = useMemo(() => factsKey(id), [id]);
  const ids = useMemo(() => [id], [id]);
  useLive(LIVE_TYPES, key, ids);
  const { data, error } = useQuery({ ...dutiesQuery(id, asOf), placeholderData: keepPreviousData });
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={160} />;
  const onSaved = () => queries.invalidateQueries({ queryKey: key });
  return (
    <Stack gap="md">
      <DutiesHead sheet={data} asOf={asOf} onDay={setAsOf} onSuppose={() => setOpen({ kind: "suppose" })} />
      {GROUPS.map((group) => (
        <List
          key={group}
          property={id}
          group={group}
          explained={explained}
          duties={data.obligations.filter((duty) => groupOf(duty) === group)}
          onHandIn={(duty) => setOpen({ kind: "certificate", duty, known: undefined })}
          onCopy={(duty) => setOpen({ kind: "copy", duty })}
        />
      ))}
      {data.rulesOf.length === 0 ? null : (
        <Text className={classes["quiet"] ?? ""}>{t("duties.rules", { packs: data.rulesOf.join(", ") })}</Text>
      )}
      <Certificates
        property={id}
        onSaved={onSaved}
        onAdd={() => setOpen({ kind: "certificate", duty: undefined, known: undefined })}
        onCorrect={(known) => setOpen({ kind: "certificate", duty: undefined, known })}
      />
      {open === undefined ? null : (
        <Dialog property={id} asOf={data.asOf} open={open} onClose={() => setOpen(undefined)} onSaved={onSaved} />
      )}
    </Stack>
  );
}
