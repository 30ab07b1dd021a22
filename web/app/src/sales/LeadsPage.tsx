import { ActionIcon, Button, Group, Menu } from "@mantine/core";
import { IconDots, IconPlus } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { asQuery } from "~/reports/model";
import { useSchedule } from "~/reports/useSchedule";
import { usePaletteActions } from "~/shell/palette";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import { nothingSelected, type Selection } from "~/ui/table/types";
import { SavedViews } from "~/views/SavedViews";
import { BulkDialog } from "./BulkActs";
import type { Meant } from "./bulk";
import { openCreateLead } from "./createLeadState";
import { exportLeads, shownColumns } from "./exportLeads";
import { useLastList } from "./lastList";
import { useLeadColumns } from "./leadColumns";
import type { LeadRow } from "./model";
import { type LeadQuery, loadLeads, queryOf, refreshLeads } from "./queries";
import { useLeadFilters } from "./useLeadFilters";
import { useReadyViews } from "./useReadyViews";
import { ViewSwitch } from "./ViewSwitch";
import { RowsAsOf, ShowWaiting, useWaiting } from "./waiting";

const idOf = (row: LeadRow) => row.id;
const nameOf = (row: LeadRow) => row.name;

function RowMenu({ row, onAct }: { row: LeadRow; onAct: (kind: "assign" | "tag", meant: Meant) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const may = useCan();
  const chosen = { chosen: [{ id: row.id, name: row.name }] };
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon aria-label={t("leads.rowMenu", { name: row.name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate({ to: "/leads/$id", params: { id: row.id } })}>
          {t("leads.openLead")}
        </Menu.Item>
        {may("lead.assign") ? <Menu.Item onClick={() => onAct("assign", chosen)}>{t("bulk.assign")}</Menu.Item> : null}
        {may("lead.write") ? <Menu.Item onClick={() => onAct("tag", chosen)}>{t("bulk.tag")}</Menu.Item> : null}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is chosen of one list; another filter begins with nothing, so that "all" never means other leads than were seen. */
function useSelectionOf(query: LeadQuery): [Selection, (next: Selection) => void] {
  const { sort: _sort, ...filter } = query;
  const list = JSON.stringify(filter);
  const [kept, keep] = useState({ list, selection: nothingSelected });
  return [kept.list === list ? kept.selection : nothingSelected, (selection) => keep({ list, selection })];
}

/** All leads, as the address filters and sorts them. */
export function LeadsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const may = useCan();
  const columns = useLeadColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  useLastList("/leads", list.search);
  const fields = useLeadFilters();
  const ready = useReadyViews();
  const query = queryOf(list.filters, list.sort);
  const { answeredAt, ...pages } = usePages<LeadRow>(["leads", query], (cursor) => loadLeads(query, cursor));
  const waiting = useWaiting(pages.rows, answeredAt);
  const [selection, setSelection] = useSelectionOf(query);
  const [act, setAct] = useState<{ kind: "assign" | "tag"; meant: Meant }>();
  const writes = may("lead.write");
  const schedule = useSchedule(
    { source: "leads", query: asQuery(query), columns: shownColumns(columns, list.view) },
    t("leads.title"),
  );
  usePaletteActions(
    useMemo(() => (writes ? [{ id: "create-lead", label: t("leads.create"), run: openCreateLead }] : []), [t, writes]),
  );
  const create = writes ? (
    <Button leftSection={<IconPlus size={16} />} onClick={openCreateLead}>
      {t("leads.create")}
    </Button>
  ) : null;
  const chosen = () =>
    (pages.rows ?? []).filter((row) => selection.ids.has(row.id)).map((row) => ({ id: row.id, name: row.name }));
  const start = (kind: "assign" | "tag") =>
    setAct({ kind, meant: selection.all ? { filter: query } : { chosen: chosen() } });
  return (
    <>
      <PageHeader
        title={t("leads.title")}
        help={t("leads.help")}
        actions={
          <>
            <ViewSwitch filters={list.filters} />
            {create}
          </>
        }
      />
      <ShowWaiting waiting={waiting} onShow={() => void refreshLeads(queries)} />
      <DataTable
        label={t("leads.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        sort={list.sort}
        onSort={list.setSort}
        view={list.view}
        onView={list.setView}
        onOpen={(row) => void navigate({ to: "/leads/$id", params: { id: row.id } })}
        views={
          <SavedViews list="leads" all={t("leadViews.all")} ready={ready} search={list.search} onApply={list.apply} />
        }
        filters={
          <FilterBar searchLabel={t("leads.search")} values={list.filters} onChange={list.setFilters} fields={fields} />
        }
        onClearFilters={list.filtered ? list.clear : undefined}
        empty={<EmptyState kind="nothing" title={t("leads.empty")} text={t("leads.emptyText")} action={create} />}
        exports={
          may("lead.export")
            ? [
                {
                  label: t("exports.csv"),
                  run: () => void exportLeads(query, "csv", shownColumns(columns, list.view)),
                },
                {
                  label: t("exports.xlsx"),
                  run: () => void exportLeads(query, "xlsx", shownColumns(columns, list.view)),
                },
                {
                  label: t("exports.pdf"),
                  run: () => void exportLeads(query, "pdf", shownColumns(columns, list.view)),
                },
                { label: t("exports.zip"), run: () => void exportLeads(query, "zip") },
                { label: t("exports.all"), run: () => void exportLeads(query, "csv") },
                ...schedule.choices,
              ]
            : []
        }
        rowMenu={(row) => <RowMenu row={row} onAct={(kind, meant) => setAct({ kind, meant })} />}
        asOf={<RowsAsOf answeredAt={answeredAt} waiting={waiting} />}
        {...(writes
          ? {
              selection,
              onSelection: setSelection,
              bulk: () => (
                <Group gap="xs" wrap="nowrap">
                  {may("lead.assign") ? (
                    <Button size="compact-sm" variant="default" onClick={() => start("assign")}>
                      {t("bulk.assign")}
                    </Button>
                  ) : null}
                  <Button size="compact-sm" variant="default" onClick={() => start("tag")}>
                    {t("bulk.tag")}
                  </Button>
                </Group>
              ),
            }
          : {})}
      />
      {act === undefined ? null : (
        <BulkDialog
          {...act}
          onClose={() => {
            setAct(undefined);
            setSelection(nothingSelected);
          }}
        />
      )}
      {schedule.dialog}
    </>
  );
}
