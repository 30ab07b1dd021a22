import { Anchor, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Instant } from "~/ui/Instant";
import type { Column } from "~/ui/table/types";
import type { ListSearch } from "~/app/useListSearch";
import { ArchivedBadge } from "./Archived";
import { clientQuery } from "./edit/queries";
import { exportProperties, loadProperties, type PropertyRow } from "./lists";
import { Standing } from "./duties/Standing";
import { RecordList, Tags } from "./RecordList";

/** Where no rules answer, as outside the United Kingdom, there is nothing to say of duties. */
const mute = (rows: PropertyRow[]) => (rows.some(({ duties }) => duties?.reckoned) ? [] : ["duties"]);

/** All properties of all clients. */
export function PropertiesPage() {
  const { t } = useTranslation();
  const columns = useMemo<Column<PropertyRow>[]>(
    () => [
      {
        id: "name",
        header: t("clients.property"),
        fixed: true,
        card: "title",
        sort: "name",
        cell: (row) => (
          <Group gap="xs">
            <Anchor component={Link} to={`/properties/${row.id}`}>
              {row.name}
            </Anchor>
            <ArchivedBadge status={row.status} />
          </Group>
        ),
      },
      {
        id: "duties",
        header: t("duties.title"),
        card: "status",
        cell: ({ duties }) => (duties?.reckoned ? <Standing duties={duties} /> : "–"),
      },
      { id: "city", header: t("clients.city"), card: "fact", cell: (row) => row.city ?? "–" },
      { id: "postcode", header: t("clients.postcode"), cell: (row) => row.postcode ?? "–" },
      {
        id: "client",
        header: t("clients.client"),
        card: "fact",
        cell: (row) => (
          <Anchor component={Link} to={`/clients/${row.client}`}>
            {row.clientName}
          </Anchor>
        ),
      },
      { id: "tags", header: t("clients.tags"), cell: (row) => <Tags tags={row.tags} /> },
      { id: "created", header: t("clients.known"), sort: "created", cell: (row) => <Instant at={row.createdAt} /> },
    ],
    [t],
  );
  const { client }: ListSearch = useSearch({ strict: false });
  const { data: owner } = useQuery({ ...clientQuery(client ?? ""), enabled: client !== undefined });
  const fields = useMemo(
    () => [
      { id: "postcode", label: t("clients.postcode"), kind: "text" as const },
      // Comes with a link from the client; nobody types an id.
      ...(client === undefined
        ? []
        : [
            {
              id: "client",
              label: t("clients.client"),
              kind: "choice" as const,
              options: [{ value: client, label: owner?.name ?? "…" }],
            },
          ]),
    ],
    [t, client, owner],
  );
  return (
    <RecordList
      list="properties"
      columns={columns}
      load={loadProperties}
      take={exportProperties}
      mute={mute}
      fields={fields}
    />
  );
}
