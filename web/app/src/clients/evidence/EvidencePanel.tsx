import { Anchor, Skeleton, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Look } from "~/documents/Look";
import { documentQuery, versionsQuery } from "~/documents/queries";
import { ReviewFrame } from "~/reviews/ReviewFrame";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { type Act, CertificateDialog } from "../duties/CertificateDialog";
import { CertificateRow } from "../duties/CertificateRow";
import classes from "../duties/duties.module.css";
import { type Certificate, dutiesKey } from "../duties/queries";
import { certificateQuery, evidenceKey, type EvidenceRow, recordOf } from "./queries";

type Shown = NonNullable<Certificate["shownBy"]>;

/** The version of the document that is said to show it, and no other. */
function Page({ row, shown }: { row: EvidenceRow; shown: Shown }) {
  const record = recordOf(row);
  const document = useQuery(documentQuery(record, shown.document));
  const versions = useQuery({
    ...versionsQuery(record, document.data ?? { id: shown.document, version: 0 }),
    enabled: document.data !== undefined,
  });
  const failure = document.error ?? versions.error;
  if (failure !== null) return <ProblemNote failure={failure} />;
  const version = versions.data?.find(({ id }) => id === shown.version);
  return version === undefined ? <Skeleton height={360} /> : <Look version={version} name={shown.name} />;
}

function NoPage({ one }: { one: Certificate }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      kind="nothing"
      title={t("evidence.noDocument")}
      text={t(one.documented ? "evidence.hiddenText" : "evidence.noDocumentText")}
    />
  );
}

interface EvidencePanelProps {
  row: EvidenceRow;
  at: number;
  count: number;
  more: boolean;
  onShow: (index: number) => void;
  onClose: () => void;
}

/** What a certificate states, beside the document that shows it. */
export function EvidencePanel({ row, ...place }: EvidencePanelProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<{ act: Act; one: Certificate }>();
  const { data: one, error } = useQuery(certificateQuery(row));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const onSaved = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: evidenceKey }),
      queries.invalidateQueries({ queryKey: dutiesKey(row.property) }),
    ]);
  const shown = one?.shownBy;
  return (
    <ReviewFrame
      label={t("evidence.review", { what: row.label, property: row.name })}
      {...place}
      look={
        one === undefined ? (
          <Skeleton height={360} />
        ) : shown?.opens === true ? (
          <Page row={row} shown={shown} />
        ) : (
          <NoPage one={one} />
        )
      }
    >
      <Title order={2} ref={heading} tabIndex={-1}>
        {row.label}
      </Title>
      <Text size="sm">
        <Anchor component={Link} to={`/properties/${row.property}`}>
          {row.name}
        </Anchor>
      </Text>
      {error === null ? null : <ProblemNote failure={error} />}
      {one === undefined ? null : (
        <ul className={classes["rows"]}>
          <CertificateRow one={one} onAct={(act, chosen) => setOpen({ act, one: chosen })} />
        </ul>
      )}
      {open === undefined ? null : <CertificateDialog {...open} onClose={() => setOpen(undefined)} onSaved={onSaved} />}
    </ReviewFrame>
  );
}
