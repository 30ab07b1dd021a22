import { Button, Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import type { LeadField } from "./leadSchema";
import { fieldsQuery } from "./queries";

const LeadFieldEditor = lazy(() => import("./LeadFieldEditor"));

const idOf = (row: LeadField) => row.id;
const nameOf = (row: LeadField) => row.label;

/** The firm's own fields of leads. One that is no longer asked for keeps the values that were given. */
export function LeadFieldsPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const manages = useCan()("lead.fields");
  const fields = useQuery(fieldsQuery);
  const [open, setOpen] = useState<LeadField | "new">();
  const columns = useMemo<Column<LeadField>[]>(
    () => [
      { id: "label", header: t("leadFields.label"), fixed: true, card: "title", cell: nameOf },
      {
        id: "code",
        header: t("leadFields.code"),
        card: "fact",
        cell: (row) => <span className="mono">{row.code}</span>,
      },
      { id: "kind", header: t("leadFields.kind"), card: "fact", cell: (row) => t(`leadFields.kinds.${row.kind}`) },
      { id: "choices", header: t("leadFields.choices"), cell: (row) => row.choices.join(", ") || "–" },
      {
        id: "state",
        header: t("leadFields.state"),
        card: "status",
        cell: (row) =>
          row.archivedAt === undefined ? (
            <StatusBadge kind="good">{t("leadFields.asked")}</StatusBadge>
          ) : (
            <StatusBadge kind="idle">{t("leadFields.archived")}</StatusBadge>
          ),
      },
    ],
    [t],
  );
  const create = manages ? (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen("new")}>
      {t("leadFields.create")}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t("leadFields.title")} help={t("leadFields.help")} actions={create} />
      <DataTable
        label={t("leadFields.title")}
        columns={columns}
        rows={fields.data}
        rowId={idOf}
        rowName={nameOf}
        failure={fields.error ?? undefined}
        onRetry={() => void fields.refetch()}
        empty={
          <EmptyState kind="nothing" title={t("leadFields.empty")} text={t("leadFields.emptyText")} action={create} />
        }
        {...(manages ? { onOpen: setOpen } : {})}
      />
      {open === undefined ? null : (
        <Modal
          opened
          onClose={() => setOpen(undefined)}
          title={open === "new" ? t("leadFields.create") : t("leadFields.editTitle", { name: open.label })}
        >
          <Suspense>
            <LeadFieldEditor
              field={open === "new" ? undefined : open}
              onClose={() => setOpen(undefined)}
              onSaved={() => queries.invalidateQueries({ queryKey: fieldsQuery.queryKey })}
            />
          </Suspense>
        </Modal>
      )}
    </>
  );
}
