import { Anchor, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { FirmCell } from "./FirmCell";
import { type InstallationFirm, LIVE_MS } from "./queries";

const COUNTED = 10_000;
const STATUSES = ["trial", "active", "suspended", "cancelled"] as const;
const kinds: Record<InstallationFirm["status"], StatusKind> = {
  trial: "information",
  active: "good",
  suspended: "attention",
  cancelled: "idle",
};
const NUMBER = new Intl.NumberFormat("en");
const idOf = (row: InstallationFirm) => row.firm.id;
const nameOf = (row: InstallationFirm) => row.firm.name;
const isStatus = (value: string | undefined): value is InstallationFirm["status"] =>
  STATUSES.some((status) => status === value);

/** To what else the console has of this firm. */
function Elsewhere({ firm }: { firm: InstallationFirm["firm"] }) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" wrap="nowrap">
      {(["sessions", "dead"] as const).map((tab) => (
        <Anchor
          key={tab}
          size="sm"
          underline="always"
          style={{ whiteSpace: "nowrap" }}
          aria-label={`${t(`console.${tab}`)}: ${firm.name}`}
          renderRoot={(props) => <Link {...props} to="." search={{ tab, firm: firm.slug }} />}
        >
          {t(`console.${tab}`)}
        </Anchor>
      ))}
    </Group>
  );
}

function useColumns(): Column<InstallationFirm>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "firm",
        header: t("console.firm"),
        fixed: true,
        card: "title",
        cell: (row) => <FirmCell firm={row.firm} />,
      },
      {
        id: "status",
        header: t("installation.status"),
        card: "status",
        cell: (row) => <StatusBadge kind={kinds[row.status]}>{t(`installation.statuses.${row.status}`)}</StatusBadge>,
      },
      {
        id: "members",
        header: t("installation.members"),
        align: "end",
        card: "fact",
        cell: (row) => (row.members < COUNTED ? NUMBER.format(row.members) : t("installation.membersMany")),
      },
      {
        id: "signIn",
        header: t("installation.lastSignIn"),
        card: "fact",
        cell: (row) => (row.lastSignInAt === undefined ? t("installation.never") : <Instant at={row.lastSignInAt} />),
      },
      {
        id: "founded",
        header: t("installation.founded"),
        card: "fact",
        cell: (row) => <Instant at={row.createdAt} />,
      },
      {
        id: "since",
        header: t("installation.standsSince"),
        optional: true,
        cell: (row) => <Instant at={row.statusAt} />,
      },
    ],
    [t],
  );
}

/** The firms of the installation: how each stands and is used, nothing of what it keeps. */
export default function Firms() {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const { q, status } = list.filters;
  const query = { ...(q ? { q } : {}), ...(isStatus(status) ? { status } : {}) };
  const pages = usePages<InstallationFirm>(
    ["console", "firms", query],
    (cursor) =>
      answer(api.GET("/api/v1/operations/firms", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } })),
    { refetchInterval: LIVE_MS },
  );
  return (
    <DataTable
      label={t("console.firms")}
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
          searchLabel={t("installation.findFirm")}
          fields={[
            {
              id: "status",
              label: t("installation.status"),
              kind: "choice",
              options: STATUSES.map((value) => ({ value, label: t(`installation.statuses.${value}`) })),
            },
          ]}
        />
      }
      onClearFilters={list.filtered ? list.clear : undefined}
      rowMenu={(row) => <Elsewhere firm={row.firm} />}
      empty={<EmptyState kind="nothing" title={t("installation.noFirms")} text={t("installation.noFirmsText")} />}
    />
  );
}
