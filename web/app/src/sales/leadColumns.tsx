import { Badge, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useOwnColumns } from "~/records/fields/useOwnColumns";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import type { Column } from "~/ui/table/types";
import { type LeadRow, statusKind } from "./model";
import { useMemberNames, useMoney } from "./queries";
import { ResponseCell } from "./ResponseCell";
import { ScoreCell } from "./Temperature";
import classes from "./sales.module.css";

/** A lead's name as the way to its page. */
export function LeadLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/leads/$id" params={{ id }} className={classes["name"] ?? ""} title={name}>
      {name}
    </Link>
  );
}

export function useLeadColumns(): Column<LeadRow>[] {
  const { t } = useTranslation();
  const names = useMemberNames();
  const money = useMoney();
  const own = useOwnColumns<LeadRow>("leads").columns;
  return useMemo(
    () => [
      {
        id: "name",
        header: t("leads.name"),
        fixed: true,
        card: "title",
        sort: "name",
        cell: (row) => <LeadLink id={row.id} name={row.name} />,
      },
      {
        id: "status",
        header: t("leads.status"),
        card: "status",
        cell: (row) => <StatusBadge kind={statusKind[row.status]}>{t(`leads.statuses.${row.status}`)}</StatusBadge>,
      },
      {
        id: "clock",
        header: t("leads.clock"),
        card: "fact",
        cell: (row) => <ResponseCell firstContactAt={row.firstContactAt} clock={row.clock} />,
      },
      {
        id: "score",
        header: t("leads.score"),
        card: "fact",
        sort: "score",
        cell: (row) => <ScoreCell score={row.score} degree={row.temperature} />,
      },
      {
        id: "source",
        header: t("leads.source"),
        cell: (row) => <span className={classes["oneLine"]}>{t(`leads.sources.${row.source}`)}</span>,
      },
      { id: "city", header: t("leads.city"), card: "fact", cell: (row) => row.city ?? "–" },
      {
        id: "quoted",
        header: t("leads.quoted"),
        align: "end",
        sort: "quoted",
        card: "fact",
        cell: (row) => money(row.quoted),
      },
      {
        id: "owner",
        header: t("leads.owner"),
        cell: (row) => (
          <span className={classes["oneLine"]}>
            {row.owner === undefined ? t("leads.noOwner") : (names.get(row.owner) ?? t("leads.nobody"))}
          </span>
        ),
      },
      {
        id: "created",
        header: t("leads.created"),
        sort: "createdAt",
        cell: (row) => <Instant at={row.createdAt} />,
      },
      { id: "phone", header: t("leads.phone"), optional: true, cell: (row) => row.phone ?? "–" },
      { id: "email", header: t("leads.email"), optional: true, cell: (row) => row.email ?? "–" },
      { id: "company", header: t("leads.company"), optional: true, cell: (row) => row.company ?? "–" },
      {
        id: "urgency",
        header: t("leads.urgency"),
        optional: true,
        cell: (row) => (row.urgency === undefined ? "–" : t(`leads.urgencies.${row.urgency}`)),
      },
      {
        id: "tags",
        header: t("leads.tags"),
        optional: true,
        cell: (row) => (
          <Group gap={4} wrap="nowrap">
            {row.tags.map((tag) => (
              <Badge key={tag} variant="default">
                {tag}
              </Badge>
            ))}
          </Group>
        ),
      },
      {
        id: "lastContact",
        header: t("leads.lastContact"),
        optional: true,
        cell: (row) => (row.lastContactAt === undefined ? "–" : <Instant at={row.lastContactAt} />),
      },
      {
        id: "updated",
        header: t("leads.updated"),
        optional: true,
        sort: "updatedAt",
        cell: (row) => <Instant at={row.updatedAt} />,
      },
      ...own,
    ],
    [t, names, money, own],
  );
}
