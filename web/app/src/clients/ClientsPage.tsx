import { Anchor, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Instant } from "~/ui/Instant";
import type { Column } from "~/ui/table/types";
import { ArchivedBadge } from "./Archived";
import { type ClientRow, exportClients, loadClients } from "./lists";
import { RecordList, Tags } from "./RecordList";

const kinds = ["individual", "company", "agent"] as const;

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
          <Group gap="xs">
            <Anchor component={Link} to={`/clients/${row.id}`}>
              {row.name}
            </Anchor>
            <ArchivedBadge status={row.status} />
          </Group>
        ),
      },
      { id: "kind", header: t("clientForms.kind"), cell: (row) => t(`clientForms.kinds.${row.kind}`) },
      { id: "company", header: t("leads.company"), cell: (row) => row.company ?? "–" },
      { id: "phone", header: t("clients.phone"), card: "fact", cell: (row) => row.phone ?? "–" },
      { id: "email", header: t("clients.email"), card: "fact", cell: (row) => row.email ?? "–" },
      { id: "tags", header: t("clients.tags"), cell: (row) => <Tags tags={row.tags} /> },
      { id: "created", header: t("clients.since"), sort: "created", cell: (row) => <Instant at={row.createdAt} /> },
    ],
    [t],
  );
  const fields = useMemo(
    () => [
      {
        id: "kind",
        label: t("clientForms.kind"),
        kind: "choice" as const,
        options: kinds.map((value) => ({ value, label: t(`clientForms.kinds.${value}`) })),
      },
    ],
    [t],
  );
  return <RecordList list="clients" columns={columns} load={loadClients} take={exportClients} fields={fields} sheets />;
}
