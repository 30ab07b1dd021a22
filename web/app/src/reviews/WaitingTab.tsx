import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { kindsQuery } from "~/documents/queries";
import { membersQuery } from "~/firms/queries";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Asked, loadWaiting, type Waiting, waitingKey } from "./queries";
import { ReviewPanel } from "./ReviewPanel";
import { useOpenRow } from "./useOpenRow";

const idOf = (row: Waiting) => row.id;
const nameOf = (row: Waiting) => row.document.name;
const mayVerify = (row: Waiting) => row.version.commands.some(({ name, allowed }) => name === "verify" && allowed);

function useColumns(labelOf: (kind: string) => string): Column<Waiting>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "name", header: t("reviews.document"), fixed: true, card: "title", cell: nameOf },
      {
        id: "may",
        header: t("reviews.may"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={mayVerify(row) ? "draft" : "idle"}>
            {t(mayVerify(row) ? "reviews.reviewable" : "reviews.yours")}
          </StatusBadge>
        ),
      },
      { id: "kind", header: t("reviews.kind"), card: "fact", cell: (row) => labelOf(row.document.kind) },
      { id: "record", header: t("reviews.record"), card: "fact", cell: (row) => row.document.recordName },
      { id: "by", header: t("reviews.addedBy"), card: "fact", cell: (row) => row.version.addedBy.name },
      { id: "created", header: t("reviews.addedAt"), cell: (row) => <Instant at={row.version.addedAt} /> },
    ],
    [t, labelOf],
  );
}

/** All that waits for review, the oldest first; one at a time beside what it looks like. */
export function WaitingTab({ list }: { list: ReturnType<typeof useListSearch> }) {
  const { t } = useTranslation();
  const { data: kinds } = useQuery(kindsQuery);
  const { data: members = [] } = useQuery(membersQuery);
  const labels = useMemo(() => new Map((kinds ?? []).map(({ code, label }) => [code, label])), [kinds]);
  const labelOf = useMemo(() => (kind: string) => labels.get(kind) ?? kind, [labels]);
  const columns = useColumns(labelOf);
  const { kind, addedBy } = list.filters;
  const asked: Asked = { ...(kind ? { kind } : {}), ...(addedBy ? { addedBy } : {}) };
  const pages = usePages<Waiting>(waitingKey(asked), (cursor) => loadWaiting(asked, cursor), {
    refetchInterval: 30_000,
  });
  const rows = pages.rows ?? [];
  const { shown, show, close } = useOpenRow(rows, pages.more);
  if (shown !== undefined) {
    return (
      <ReviewPanel
        key={shown.row.id}
        waiting={shown.row}
        kind={labelOf(shown.row.document.kind)}
        at={shown.at}
        count={rows.length}
        more={pages.more.has}
        onShow={show}
        onClose={close}
      />
    );
  }
  const fields = [
    {
      id: "kind",
      label: t("reviews.kind"),
      kind: "choice" as const,
      options: (kinds ?? []).map(({ code, label }) => ({ value: code, label })),
    },
    {
      id: "addedBy",
      label: t("reviews.addedBy"),
      kind: "choice" as const,
      options: members.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
  return (
    <DataTable
      label={t("reviews.waiting")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={nameOf}
      onOpen={(row) => show(rows.indexOf(row))}
      filters={<FilterBar fields={fields} values={list.filters} onChange={list.setFilters} />}
      {...(list.filtered ? { onClearFilters: list.clear } : {})}
      empty={<EmptyState kind="nothing" title={t("reviews.empty")} text={t("reviews.emptyText")} />}
    />
  );
}
