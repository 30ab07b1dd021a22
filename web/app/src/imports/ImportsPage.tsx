import { Button } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { ImportState } from "./ImportState";
import type { ImportSummary } from "./queries";

const idOf = (row: ImportSummary) => row.id;
const nameOf = (row: ImportSummary) => row.fileName;

export function ImportsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const may = useCan()(can.runImports);
  const columns = useMemo<Column<ImportSummary>[]>(
    () => [
      { id: "file", header: t("imports.file"), fixed: true, card: "title", cell: nameOf },
      { id: "status", header: t("imports.status"), card: "status", cell: (row) => <ImportState status={row.status} /> },
      { id: "target", header: t("imports.target"), cell: (row) => row.target },
      {
        id: "rows",
        header: t("imports.rows"),
        align: "end",
        card: "fact",
        cell: (row) => <span className="figures">{row.rowCount}</span>,
      },
      { id: "by", header: t("imports.by"), cell: (row) => row.createdBy },
      { id: "created", header: t("imports.created"), card: "fact", cell: (row) => <Instant at={row.createdAt} /> },
    ],
    [t],
  );
  const pages = usePages<ImportSummary>(["imports", "list"], (cursor) =>
    answer(api.GET("/api/v1/imports", { params: { query: cursor ? { cursor } : {} } })),
  );
  const start = (
    <Button component={Link} to="/imports/new" leftSection={<IconUpload size={16} />}>
      {t("imports.start")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("imports.title")} help={t("imports.help")} {...(may ? { actions: start } : {})} />
      <DataTable
        label={t("imports.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        onOpen={(row) => void navigate({ to: "/imports/$id", params: { id: row.id } })}
        empty={
          <EmptyState
            kind="nothing"
            title={t("imports.empty")}
            text={t("imports.emptyText")}
            {...(may ? { action: start } : {})}
          />
        }
      />
    </>
  );
}
