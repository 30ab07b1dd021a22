import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { day } from "~/documents/words";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { ServerLink } from "~/ui/ServerLink";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Expiring, expiringKey, loadExpiring } from "./queries";

const SOON = 30;
const TIMES = [30, 60, 90, 180, 365];
const idOf = (row: Expiring) => row.id;
const nameOf = (row: Expiring) => row.document.name;

function useColumns(): Column<Expiring>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("reviews.document"),
        fixed: true,
        card: "title",
        cell: (row) => <ServerLink link={row.document.link}>{row.document.name}</ServerLink>,
      },
      {
        id: "left",
        header: t("reviews.left"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={row.days <= SOON ? "attention" : "information"}>
            {row.days === 0 ? t("reviews.today") : t("reviews.days", { count: row.days })}
          </StatusBadge>
        ),
      },
      { id: "expires", header: t("reviews.expiresOn"), card: "fact", cell: (row) => day(row.expiresOn) },
      { id: "record", header: t("reviews.record"), card: "fact", cell: (row) => row.document.recordName },
      { id: "reference", header: t("reviews.reference"), cell: (row) => row.version.proof?.reference ?? "–" },
      {
        id: "outcome",
        header: t("reviews.outcome"),
        cell: ({ version: { proof } }) =>
          proof?.outcome === undefined ? "–" : t(`documents.outcomes.${proof.outcome}`),
      },
    ],
    [t],
  );
}

/** The day behind the last one of so many days from today. */
function dayAfter(days: number) {
  const end = new Date();
  end.setDate(end.getDate() + days + 1);
  return end.toLocaleDateString("en-CA");
}

/** Verified documents that end, the next one first. */
export default function ExpiringTab({ list }: { list: ReturnType<typeof useListSearch> }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const within = TIMES.find((days) => String(days) === list.filters["within"]);
  const before = within === undefined ? undefined : dayAfter(within);
  const pages = usePages<Expiring>(expiringKey(before), (cursor) => loadExpiring(before, cursor));
  const fields = [
    {
      id: "within",
      label: t("reviews.within"),
      kind: "choice" as const,
      options: TIMES.map((days) => ({ value: String(days), label: t("reviews.days", { count: days }) })),
    },
  ];
  return (
    <DataTable
      label={t("reviews.expiring")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={nameOf}
      filters={<FilterBar fields={fields} values={list.filters} onChange={list.setFilters} />}
      {...(list.filtered ? { onClearFilters: list.clear } : {})}
      empty={<EmptyState kind="nothing" title={t("reviews.emptyExpiring")} text={t("reviews.emptyExpiringText")} />}
    />
  );
}
