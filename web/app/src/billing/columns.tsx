import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import type { Column } from "~/ui/table/types";

/** Who applied; nothing of them is left once the application is erased. */
export const applicantColumn = <Row extends { name?: string | undefined; application: string }>(
  t: TFunction,
): Column<Row> => ({
  id: "name",
  header: t("payments.name"),
  fixed: true,
  card: "title",
  cell: ({ name, application }) =>
    name === undefined ? (
      t("payments.erased")
    ) : (
      <Anchor component={Link} to={`/applications/${application}`}>
        {name}
      </Anchor>
    ),
});

/** Leads to the client that it is for. */
export function ClientLink({ client, label }: { client: string; label: string }) {
  return (
    <Anchor component={Link} to={`/clients/${client}`}>
      {label}
    </Anchor>
  );
}
