import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { templatesQuery } from "~/records/queries";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { MANAGE, type Template } from "./model";
import { TemplateState } from "./TemplateState";

const TemplatePage = lazy(() => import("./TemplatePage"));

const idOf = (row: Template) => row.id;
const nameOf = (row: Template) => row.name;

function useColumns(): Column<Template>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "name", header: t("templates.name"), fixed: true, card: "title", cell: nameOf },
      { id: "status", header: t("templates.status"), card: "status", cell: (row) => <TemplateState template={row} /> },
      { id: "subject", header: t("templates.subject"), card: "fact", cell: (row) => row.subject },
      { id: "version", header: t("templates.versionOf"), cell: (row) => String(row.latest) },
    ],
    [t],
  );
}

function List() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const templates = useQuery(templatesQuery);
  const columns = useColumns();
  const make = useCan()(MANAGE) ? (
    <Button
      leftSection={<IconPlus size={16} />}
      onClick={() => void navigate({ to: "/firm/templates/{-$id}", params: { id: "new" } })}
    >
      {t("templates.create")}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t("templates.title")} help={t("templates.help")} actions={make} />
      <DataTable
        label={t("templates.title")}
        columns={columns}
        rows={templates.data}
        rowId={idOf}
        rowName={nameOf}
        failure={templates.error ?? undefined}
        onRetry={() => void templates.refetch()}
        onOpen={(row) => void navigate({ to: "/firm/templates/{-$id}", params: { id: row.id } })}
        empty={<EmptyState kind="nothing" title={t("templates.empty")} text={t("templates.emptyText")} action={make} />}
      />
    </>
  );
}

/** The texts that the firm writes more than once, or one of them. */
export function TemplatesPage() {
  const { id } = useParams({ strict: false });
  return id === undefined ? (
    <List />
  ) : (
    <Suspense>
      <TemplatePage id={id} />
    </Suspense>
  );
}
