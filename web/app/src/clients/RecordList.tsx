import { Badge, Group } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { useListSearch } from "~/app/useListSearch";
import { type Page, usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar, type FilterField } from "~/ui/FilterBar";
import { asQuery } from "~/reports/model";
import { useSchedule } from "~/reports/useSchedule";
import { useOwnColumns } from "~/records/fields/useOwnColumns";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView, orderedIds } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { SavedViews } from "~/views/SavedViews";
import { CreateButton } from "./edit/CreateButton";
import { type Format, type ListQuery, queryOf } from "./lists";

export const Tags = ({ tags }: { tags: string[] }) => (
  <Group gap={4}>
    {tags.map((tag) => (
      <Badge key={tag} variant="default">
        {tag}
      </Badge>
    ))}
  </Group>
);

interface Row {
  id: string;
  name: string;
  own: Record<string, unknown>;
}

interface RecordListProps<R extends Row> {
  /** The list as saved views and the words call it. */
  list: "clients" | "properties";
  columns: Column<R>[];
  load: (query: ListQuery, cursor: string | undefined) => Promise<Page<R>>;
  take: (query: ListQuery, format: Format, columns: string[]) => Promise<void>;
  /** Columns that say nothing of the rows that are there. */
  mute?: (rows: R[]) => string[];
  /** Filters besides those that both lists have. */
  fields?: FilterField[];
  /** Whether a bundle of the sheets of all can be had. */
  sheets?: boolean;
}

const idOf = (row: Row) => row.id;
const nameOf = (row: Row) => row.name;
const formats = ["csv", "xlsx", "pdf"] as const;
const none: FilterField[] = [];
const nothing = () => [];

/** Reckoned for the screen: files have what is stored. */
const onScreen = new Set(["duties"]);

/** A list of clients or of properties, as the address filters and sorts it. */
export function RecordList<R extends Row>({
  list,
  columns: usual,
  load,
  take,
  mute = nothing,
  fields = none,
  sheets = false,
}: RecordListProps<R>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const may = useCan();
  const own = useOwnColumns<R>(list);
  const columns = useMemo(() => [...usual, ...own.columns], [usual, own.columns]);
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const search = useListSearch(standard);
  const query = queryOf(search.filters, search.sort);
  const { answeredAt: _answeredAt, ...pages } = usePages<R>([list, query], (cursor) => load(query, cursor));
  const speaking = useMemo(() => {
    const silent = new Set(mute(pages.rows ?? []));
    return columns.filter(({ id }) => !silent.has(id));
  }, [columns, mute, pages.rows]);
  const shown = orderedIds(columns, search.view)
    .filter((id) => !search.view.hidden.includes(id) && !onScreen.has(id))
    .map((id) => (id === "created" ? "created_at" : id));
  const schedule = useSchedule({ source: list, query: asQuery(query), columns: shown }, t(`nav.${list}`));
  return (
    <>
      <PageHeader
        title={t(`nav.${list}`)}
        help={t(`clients.help.${list}`)}
        actions={<CreateButton key={list} list={list} />}
      />
      <DataTable
        label={t(`nav.${list}`)}
        columns={speaking}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        sort={search.sort}
        onSort={search.setSort}
        view={search.view}
        onView={search.setView}
        onOpen={(row) => void navigate({ to: `/${list}/$id`, params: { id: row.id } })}
        views={<SavedViews list={list} all={t(`clients.all.${list}`)} search={search.search} onApply={search.apply} />}
        filters={
          <FilterBar
            searchLabel={t(`clients.search.${list}`)}
            values={search.filters}
            onChange={search.setFilters}
            fields={[
              { id: "tag", label: t("clients.tag"), kind: "text" },
              ...fields,
              ...own.filters,
              {
                id: "status",
                label: t("clientForms.status"),
                kind: "choice",
                options: [
                  { value: "archived", label: t("clientForms.statuses.archived") },
                  { value: "all", label: t("clientForms.all") },
                ],
              },
              { id: "createdFrom", label: t("clients.createdFrom"), kind: "date" },
              { id: "createdTo", label: t("clients.createdTo"), kind: "date" },
            ]}
          />
        }
        onClearFilters={search.filtered ? search.clear : undefined}
        empty={<EmptyState kind="nothing" title={t(`clients.empty.${list}`)} text={t(`clients.emptyText.${list}`)} />}
        exports={
          may("client.export")
            ? [
                ...(sheets ? [...formats, "zip" as const] : formats).map((format) => ({
                  label: t(`exports.${format}`),
                  run: () => void take(query, format, shown),
                })),
                ...schedule.choices,
              ]
            : []
        }
      />
      {schedule.dialog}
    </>
  );
}
