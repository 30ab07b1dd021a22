import { Button, Group, Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { EmptyState } from "~/ui/EmptyState";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Field, type FieldOwner, fieldsQuery } from "./queries";

const FieldEditor = lazy(() => import("./FieldEditor"));

const idOf = (row: Field) => row.id;
const nameOf = (row: Field) => row.label;

/** The firm's own fields of a kind of records. One that is no longer asked for keeps the values that were given. */
export function FieldTable({ owner }: { owner: FieldOwner }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const manages = useCan()(owner === "leads" ? "lead.fields" : "field.manage");
  const fields = useQuery(fieldsQuery(owner));
  const [open, setOpen] = useState<Field | "new">();
  const columns = useMemo<Column<Field>[]>(
    () => [
      { id: "label", header: t("ownFields.label"), fixed: true, card: "title", cell: nameOf },
      {
        id: "code",
        header: t("ownFields.code"),
        card: "fact",
        cell: (row) => <span className="mono">{row.code}</span>,
      },
      { id: "kind", header: t("ownFields.kind"), card: "fact", cell: (row) => t(`ownFields.kinds.${row.kind}`) },
      { id: "choices", header: t("ownFields.choices"), cell: (row) => row.choices.join(", ") || "–" },
      {
        id: "state",
        header: t("ownFields.state"),
        card: "status",
        cell: (row) =>
          row.archivedAt === undefined ? (
            <StatusBadge kind="good">{t("ownFields.asked")}</StatusBadge>
          ) : (
            <StatusBadge kind="idle">{t("ownFields.archived")}</StatusBadge>
          ),
      },
    ],
    [t],
  );
  const create = manages ? (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpen("new")}>
      {t("ownFields.create")}
    </Button>
  ) : null;
  return (
    <>
      {create === null ? null : (
        <Group justify="flex-end" mb="sm">
          {create}
        </Group>
      )}
      <DataTable
        label={t("ownFields.title")}
        columns={columns}
        rows={fields.data}
        rowId={idOf}
        rowName={nameOf}
        failure={fields.error ?? undefined}
        onRetry={() => void fields.refetch()}
        empty={
          <EmptyState kind="nothing" title={t("ownFields.empty")} text={t("ownFields.emptyText")} action={create} />
        }
        {...(manages ? { onOpen: setOpen } : {})}
      />
      {open === undefined ? null : (
        <Modal
          opened
          onClose={() => setOpen(undefined)}
          title={open === "new" ? t("ownFields.create") : t("ownFields.editTitle", { name: open.label })}
        >
          <Suspense>
            <FieldEditor
              owner={owner}
              field={open === "new" ? undefined : open}
              onClose={() => setOpen(undefined)}
              onSaved={() => queries.invalidateQueries({ queryKey: fieldsQuery(owner).queryKey })}
            />
          </Suspense>
        </Modal>
      )}
    </>
  );
}
