import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/EmptyState";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Pack, packsQuery } from "./queries";

const idOf = (row: Pack) => row.id;
const nameOf = (row: Pack) => row.name;

/** The modules of which the running server has parts. */
export function Packs() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(packsQuery);
  const columns = useMemo<Column<Pack>[]>(
    () => [
      { id: "name", header: t("console.module"), fixed: true, card: "title", cell: nameOf },
      {
        id: "status",
        header: t("console.state"),
        card: "status",
        cell: () => <StatusBadge kind="good">{t("console.installed")}</StatusBadge>,
      },
      { id: "version", header: t("console.version"), card: "fact", cell: (row) => row.version },
      { id: "routes", header: t("console.addresses"), align: "end", card: "fact", cell: (row) => row.routes },
    ],
    [t],
  );
  return (
    <DataTable
      label={t("console.modules")}
      columns={columns}
      rows={data}
      rowId={idOf}
      rowName={nameOf}
      failure={error ?? undefined}
      onRetry={() => void refetch()}
      empty={<EmptyState kind="nothing" title={t("console.noParts")} text={t("console.noPartsText")} />}
    />
  );
}
