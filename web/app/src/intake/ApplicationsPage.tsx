import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type ApplicationRow, statuses } from "./applications";
import { ApplicationState } from "./ApplicationState";
import { OwnPage } from "./OwnPage";

const idOf = (row: ApplicationRow) => row.id;
const nameOf = (row: ApplicationRow) => row.name;

function useColumns(): Column<ApplicationRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("applications.name"),
        fixed: true,
        card: "title",
        cell: (row) => (
          <Anchor component={Link} to={`/applications/${row.id}`}>
            {row.company === undefined ? row.name : `${row.company} (${row.name})`}
          </Anchor>
        ),
      },
      {
        id: "status",
        header: t("applications.status"),
        card: "status",
        cell: (row) => <ApplicationState status={row.status} />,
      },
      { id: "kind", header: t("applications.kind"), cell: (row) => t(`applications.kinds.${row.kind}`) },
      { id: "plan", header: t("applications.plan"), card: "fact", cell: (row) => row.plan },
      {
        id: "properties",
        header: t("applications.properties"),
        align: "end",
        card: "fact",
        cell: (row) => row.properties,
      },
      { id: "email", header: t("applications.email"), cell: (row) => row.email },
      {
        id: "received",
        header: t("applications.received"),
        card: "fact",
        cell: (row) => <Instant at={row.receivedAt} />,
      },
    ],
    [t],
  );
}

/** Who wants to become a client, and where they apply. */
export function ApplicationsPage() {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const status = statuses.find((each) => each === list.filters["status"]);
  const pages = usePages<ApplicationRow>(["applications", "list", status], (cursor) =>
    answer(
      api.GET("/api/v1/intake/applications", {
        params: { query: { ...(status ? { status } : {}), ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
  return (
    <>
      <PageHeader title={t("applications.title")} help={t("applications.help")} />
      <OwnPage />
      <DataTable
        label={t("applications.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        view={list.view}
        onView={list.setView}
        filters={
          <FilterBar
            values={list.filters}
            onChange={list.setFilters}
            fields={[
              {
                id: "status",
                label: t("applications.status"),
                kind: "choice",
                options: statuses.map((value) => ({ value, label: t(`applications.statuses.${value}`) })),
              },
            ]}
          />
        }
        onClearFilters={list.filtered ? list.clear : undefined}
        empty={<EmptyState kind="nothing" title={t("applications.empty")} text={t("applications.emptyText")} />}
      />
    </>
  );
}
