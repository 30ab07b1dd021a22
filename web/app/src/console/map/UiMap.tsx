import { Group, Select, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useListSearch } from "~/app/useListSearch";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { comparisonQuery, type Entry, mapQuery, rolesQuery } from "./queries";
import { ResourceView } from "./ResourceView";

const idOf = (row: Entry) => row.id;
const nameOf = (row: Entry) => row.label;
const textOf = (row: Entry) => `${row.id} ${row.label} ${row.path} ${row.description}`.toLowerCase();

function useColumns(): Column<Entry>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "label", header: t("uiMap.resource"), fixed: true, card: "title", cell: nameOf },
      { id: "module", header: t("console.module"), card: "fact", cell: (row) => row.moduleLabel },
      { id: "what", header: t("uiMap.about"), card: "fact", cell: (row) => row.description },
      { id: "path", header: t("console.address"), cell: (row) => <span className="mono">{row.path}</span> },
      { id: "fields", header: t("uiMap.fields"), align: "end", card: "fact", cell: (row) => row.fields },
      { id: "calls", header: t("uiMap.calls"), align: "end", card: "fact", cell: (row) => row.calls },
      { id: "commands", header: t("uiMap.commands"), align: "end", card: "fact", cell: (row) => row.commands || "–" },
      { id: "states", header: t("uiMap.states"), align: "end", cell: (row) => row.states ?? "–" },
    ],
    [t],
  );
}

/** In what the chosen role differs from the one who looks. */
function Difference({ role }: { role: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(comparisonQuery(role));
  if (data === undefined) return null;
  return (
    <Text size="sm" role="status">
      {t("uiMap.difference", { less: data.onlyFrom.length, more: data.onlyTo.length, both: data.both })}
    </Text>
  );
}

interface RoleSwitchProps {
  role: string | undefined;
  onRole: (role: string | undefined) => void;
}

/** Shows the map as it is for others. What they see of the firm's records is not shown. */
function RoleSwitch({ role, onRole }: RoleSwitchProps) {
  const { t } = useTranslation();
  const { data } = useQuery(rolesQuery);
  return (
    <Group gap="md" align="flex-end">
      <Select
        label={t("uiMap.seeAs")}
        placeholder={t("uiMap.myself")}
        clearable
        data={(data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={role ?? null}
        onChange={(next) => onRole(next ?? undefined)}
        w={220}
      />
      {role === undefined ? null : <Difference role={role} />}
    </Group>
  );
}

/** What the server says of itself to front ends: resources of all modules, and of one all that a screen needs. */
export default function UiMap() {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const { role, module, q } = list.filters;
  const open = list.search["open"];
  const { data, error, refetch } = useQuery(mapQuery(role));
  const modules = useMemo(
    () =>
      [...new Map(data?.resources.map((each) => [each.module, each.moduleLabel]))].toSorted(([a], [b]) =>
        a.localeCompare(b),
      ),
    [data],
  );
  const rows = useMemo(
    () =>
      data?.resources.filter(
        (row) => (!module || row.module === module) && (!q || textOf(row).includes(q.toLowerCase())),
      ),
    [data, module, q],
  );
  const { role: _role, ...filters } = list.filters;
  const chosen: Record<string, string> = role === undefined ? {} : { role };
  const show = (id: string | undefined) => {
    const { open: _open, ...rest } = list.search;
    list.apply(id === undefined ? rest : { ...rest, open: id });
  };
  return (
    <Stack>
      <RoleSwitch
        role={role}
        onRole={(next) => list.setFilters(next === undefined ? filters : { ...filters, role: next })}
      />
      {open === undefined ? (
        <DataTable
          label={t("uiMap.title")}
          columns={columns}
          rows={rows}
          rowId={idOf}
          rowName={nameOf}
          view={list.view}
          onView={list.setView}
          onOpen={(row) => show(row.id)}
          failure={error ?? undefined}
          onRetry={() => void refetch()}
          filters={
            <FilterBar
              values={filters}
              onChange={(values) => list.setFilters({ ...values, ...chosen })}
              searchLabel={t("uiMap.find")}
              fields={[
                {
                  id: "module",
                  label: t("console.module"),
                  kind: "choice",
                  options: modules.map(([value, label]) => ({ value, label })),
                },
              ]}
            />
          }
          onClearFilters={Object.keys(filters).length > 0 ? () => list.setFilters(chosen) : undefined}
          empty={<EmptyState kind="nothing" title={t("uiMap.nothing")} text={t("uiMap.nothingText")} />}
        />
      ) : (
        <ResourceView id={open} role={role} onBack={() => show(undefined)} />
      )}
    </Stack>
  );
}
