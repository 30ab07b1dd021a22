import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearch } from "@tanstack/react-router";
import { usePages } from "~/app/usePages";
import { PurgeStatus } from "~/documents/keeping/PurgeStatus";
import { loadPurges, type Purge, PURGES } from "~/documents/keeping/queries";
import { size } from "~/documents/words";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { PurgeDrawer } from "./PurgeDrawer";

const idOf = (row: Purge) => row.id;

/** What a document is called; of one that is gone nothing is left to call it by. */
function useName() {
  const { t } = useTranslation();
  return useMemo(() => (row: Purge) => (row.status === "done" ? t("keeping.gone") : row.name), [t]);
}

function useColumns(nameOf: (row: Purge) => string): Column<Purge>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "name", header: t("keeping.document"), fixed: true, card: "title", cell: nameOf },
      { id: "status", header: t("keeping.state"), card: "status", cell: (row) => <PurgeStatus purge={row} /> },
      { id: "basis", header: t("keeping.basis"), card: "fact", cell: (row) => t(`keeping.bases.${row.basis}`) },
      { id: "legal", header: t("keeping.legal"), cell: (row) => row.legalReference },
      { id: "by", header: t("keeping.requestedBy"), cell: (row) => row.requestedBy.name },
      {
        id: "created",
        header: t("keeping.requestedAt"),
        card: "fact",
        cell: (row) => <Instant at={row.requestedAt} />,
      },
      { id: "size", header: t("keeping.size"), align: "end", cell: (row) => size(row.bytes) },
    ],
    [t, nameOf],
  );
}

/** All that was asked for to be erased, the latest first. */
export function Purges() {
  const { t } = useTranslation();
  const nameOf = useName();
  const columns = useColumns(nameOf);
  const asked = useSearch({ strict: false }) as { purge?: unknown };
  const [open, setOpen] = useState(typeof asked.purge === "string" ? asked.purge : undefined);
  const pages = usePages<Purge>([...PURGES, "list"], loadPurges, { refetchInterval: 5_000 });
  return (
    <>
      <DataTable
        label={t("retention.erasing")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        onOpen={(row) => setOpen(row.id)}
        empty={<EmptyState kind="nothing" title={t("retention.empty")} text={t("retention.emptyText")} />}
      />
      {open === undefined ? null : <PurgeDrawer id={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
