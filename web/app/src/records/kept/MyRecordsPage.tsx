import { Anchor, Tabs, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { isKind, type Kept, keptKey, loadKept } from "../queries";

const standard = { view: defaultView([]) };
const lists = ["favourites", "watched"] as const;
type List = (typeof lists)[number];

const idOf = (row: Kept) => row.id;
const nameOf = (row: Kept) => row.name;

function useColumns(list: List): Column<Kept>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("kept.record"),
        fixed: true,
        card: "title",
        cell: (row) => (
          <Anchor component={Link} to={row.link}>
            {row.name}
          </Anchor>
        ),
      },
      {
        id: "kind",
        header: t("kept.kind"),
        card: "fact",
        cell: (row) => (
          <>
            {isKind(row.kind) ? t(`kept.kinds.${row.kind}`) : row.kind}
            {row.standing ? null : (
              <Text span c="dimmed" size="sm">
                {" "}
                {t("kept.aside")}
              </Text>
            )}
          </>
        ),
      },
      { id: "since", header: t(`kept.since.${list}`), card: "fact", cell: (row) => <Instant at={row.since} /> },
    ],
    [t, list],
  );
}

function Kept({ list }: { list: List }) {
  const { t } = useTranslation();
  const columns = useColumns(list);
  const { answeredAt: _answeredAt, ...pages } = usePages<Kept>([...keptKey, list], (cursor) => loadKept(list, cursor));
  return (
    <DataTable
      label={t(`kept.lists.${list}`)}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={nameOf}
      empty={<EmptyState kind="nothing" title={t(`kept.empty.${list}`)} text={t(`kept.emptyText.${list}`)} />}
    />
  );
}

/** What somebody keeps at hand: the records that they starred, and those that they watch. */
export function MyRecordsPage() {
  const { t } = useTranslation();
  const search = useListSearch(standard);
  return (
    <>
      <PageHeader title={t("nav.myRecords")} help={t("kept.help")} />
      <Tabs value={search.tab ?? lists[0]} onChange={(tab) => tab !== null && search.setTab(tab)} keepMounted={false}>
        <Tabs.List mb="sm">
          {lists.map((list) => (
            <Tabs.Tab key={list} value={list}>
              {t(`kept.lists.${list}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {lists.map((list) => (
          <Tabs.Panel key={list} value={list}>
            <Kept list={list} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
