import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { usePages } from "~/app/usePages";
import { day } from "~/documents/words";
import { useOpenRow } from "~/reviews/useOpenRow";
import { Permitted } from "~/shell/Permitted";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { EvidencePanel } from "./EvidencePanel";
import { evidenceKey, type EvidenceRow, loadEvidence, mayVerify } from "./queries";

const idOf = (row: EvidenceRow) => row.id;
const nameOf = (row: EvidenceRow) => `${row.label}, ${row.name}`;

function useColumns(): Column<EvidenceRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "label", header: t("evidence.certificate"), fixed: true, card: "title", cell: (row) => row.label },
      {
        id: "may",
        header: t("reviews.may"),
        card: "status",
        cell: ({ own }) => (
          <StatusBadge kind={own ? "idle" : "draft"}>{t(own ? "reviews.yours" : "reviews.reviewable")}</StatusBadge>
        ),
      },
      { id: "property", header: t("clients.property"), card: "fact", cell: (row) => row.name },
      { id: "issued", header: t("evidence.issuedOn"), card: "fact", cell: (row) => day(row.issuedOn) },
      {
        id: "document",
        header: t("reviews.document"),
        cell: ({ documented }) => t(documented ? "evidence.withDocument" : "evidence.withoutDocument"),
      },
      { id: "by", header: t("reviews.addedBy"), card: "fact", cell: (row) => row.submittedBy },
      { id: "at", header: t("reviews.addedAt"), cell: (row) => <Instant at={row.submittedAt} /> },
    ],
    [t],
  );
}

function Queue() {
  const { t } = useTranslation();
  const columns = useColumns();
  const pages = usePages<EvidenceRow>(evidenceKey, loadEvidence, { refetchInterval: 30_000 });
  const rows = pages.rows ?? [];
  const { shown, show, close } = useOpenRow(rows, pages.more);
  if (shown !== undefined) {
    return (
      <EvidencePanel
        key={shown.row.id}
        row={shown.row}
        at={shown.at}
        count={rows.length}
        more={pages.more.has}
        onShow={show}
        onClose={close}
      />
    );
  }
  return (
    <DataTable
      label={t("nav.evidence")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={nameOf}
      onOpen={(row) => show(rows.indexOf(row))}
      empty={<EmptyState kind="nothing" title={t("evidence.empty")} text={t("evidence.emptyText")} />}
    />
  );
}

/** Certificates that wait for a second person, the oldest first; one at a time beside the document that shows it. */
export function EvidencePage() {
  const { t } = useTranslation();
  return (
    <Permitted permission={mayVerify} title={t("nav.evidence")}>
      <PageHeader title={t("nav.evidence")} help={t("evidence.help")} />
      <Queue />
    </Permitted>
  );
}
