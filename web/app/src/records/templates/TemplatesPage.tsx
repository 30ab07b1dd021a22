import { Button, Tabs } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { templatesQuery } from "~/records/queries";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { DataTable } from "~/ui/table/DataTable";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import type { Column } from "~/ui/table/types";
import { MANAGE, type Template } from "./model";
import { TemplateState } from "./TemplateState";

const TemplatePage = lazy(() => import("./TemplatePage"));
const WordingsList = lazy(() => import("~/messages/wordings/WordingsList"));

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

function Written() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const templates = useQuery(templatesQuery);
  const columns = useColumns();
  return (
    <DataTable
      label={t("templates.title")}
      columns={columns}
      rows={templates.data}
      rowId={idOf}
      rowName={nameOf}
      failure={templates.error ?? undefined}
      onRetry={() => void templates.refetch()}
      onOpen={(row) => void navigate({ to: "/firm/templates/{-$id}", params: { id: row.id } })}
      empty={
        <EmptyState kind="nothing" title={t("templates.empty")} text={t("templates.emptyText")} action={<Make />} />
      }
    />
  );
}

function Make() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return useCan()(MANAGE) ? (
    <Button
      leftSection={<IconPlus size={16} />}
      onClick={() => void navigate({ to: "/firm/templates/{-$id}", params: { id: "new" } })}
    >
      {t("templates.create")}
    </Button>
  ) : null;
}

/** What people write, and what goes out without anybody writing it. */
function List() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { tab = "written" }: Record<string, string> = useSearch({ strict: false });
  return (
    <>
      <PageHeader
        title={t("templates.title")}
        help={t("templates.help")}
        actions={tab === "written" ? <Make /> : null}
      />
      <Tabs
        value={tab}
        onChange={(next) => next !== null && void navigate({ to: ".", search: { tab: next }, replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="written">{t("wordings.written")}</Tabs.Tab>
          <Tabs.Tab value="automatic">{t("wordings.byItself")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="written">
          <Written />
        </Tabs.Panel>
        <Tabs.Panel value="automatic">
          <Suspense fallback={<TableSkeleton columns={4} />}>
            <WordingsList />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
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
