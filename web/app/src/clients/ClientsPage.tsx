import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Instant } from "~/ui/Instant";
import type { Column } from "~/ui/table/types";
import { type ClientRow, exportClients, loadClients } from "./lists";
import { RecordList, Tags } from "./RecordList";

/** All clients. */
export function ClientsPage() {
  const { t } = useTranslation();
  const columns = useMemo<Column<ClientRow>[]>(
    () => [
      {
        id: "name",
        header: t("clients.client"),
        fixed: true,
        card: "title",
        sort: "name",
        cell: (row) => (
          <Anchor component={Link} to={`/clients/${row.id}`}>
            {row.name}
          </Anchor>
        ),
      },
      { id: "company", header: t("leads.company"), cell: (row) => row.company ?? "–" },
      { id: "phone", header: t("clients.phone"), card: "fact", cell: (row) => row.phone ?? "–" },
      { id: "email", header: t("clients.email"), card: "fact", cell: (row) => row.email ?? "–" },
      { id: "tags", header: t("clients.tags"), cell: (row) => <Tags tags={row.tags} /> },
      { id: "created", header: t("clients.since"), sort: "created", cell: (row) => <Instant at={row.createdAt} /> },
    ],
    [t],
  );
  return <RecordList list="clients" columns={columns} load={loadClients} take={exportClients} sheets />;
}
