import { Checkbox } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { CopyId } from "~/ui/CopyId";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { showDone } from "~/ui/toasts";
import { FirmCell } from "./FirmCell";
import { type InstallationSession, LIVE_MS } from "./queries";
import { RowButton } from "./RateCommands";

const KEY = ["console", "sessions"];
const idOf = (row: InstallationSession) => row.id;

function useColumns(): Column<InstallationSession>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "firm",
        header: t("console.firm"),
        fixed: true,
        card: "title",
        cell: (row) => (row.firm === undefined ? t("console.noFirm") : <FirmCell firm={row.firm} />),
      },
      {
        id: "current",
        header: t("console.state"),
        card: "status",
        cell: (row) => (row.current ? <StatusBadge kind="good">{t("console.thisSession")}</StatusBadge> : null),
      },
      { id: "user", header: t("console.user"), card: "fact", cell: (row) => <CopyId id={row.user} /> },
      { id: "since", header: t("console.signedIn"), card: "fact", cell: (row) => <Instant at={row.createdAt} /> },
      { id: "seen", header: t("console.lastSeen"), card: "fact", cell: (row) => <Instant at={row.lastUsedAt} /> },
      {
        id: "factor",
        header: t("console.secondFactor"),
        card: "fact",
        cell: (row) => t(row.secondFactor ? "console.withFactor" : "console.withoutFactor"),
      },
      {
        id: "address",
        header: t("console.address"),
        cell: (row) => (row.address === undefined ? "–" : t(`console.addressFamilies.${row.address}`)),
      },
      { id: "ends", header: t("console.ends"), optional: true, cell: (row) => <Instant at={row.expiresAt} /> },
    ],
    [t],
  );
}

function EndDialog({ session, onClose }: { session: InstallationSession; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [all, setAll] = useState(false);
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("console.endSession", { user: session.user })}
      effect={t("console.endSessionEffect")}
      confirmLabel={t("console.end")}
      reason="required"
      stops
      more={
        <Checkbox
          label={t("console.endAllToo")}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      }
      onConfirm={async (reason) => {
        const body = { reason };
        await (all
          ? api.PUT("/api/v1/operations/sessions/users/{user}/end", { params: { path: { user: session.user } }, body })
          : api.PUT("/api/v1/operations/sessions/{id}/end", { params: { path: { id: session.id } }, body }));
        await cache.invalidateQueries({ queryKey: KEY });
        showDone(t("console.isEnded"));
      }}
    />
  );
}

/** Who is signed in anywhere in the installation: firms, ids and times, nobody's name. */
export default function Sessions() {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const [ending, setEnding] = useState<InstallationSession>();
  const { firm, user } = list.filters;
  const query = { ...(firm ? { firm } : {}), ...(user ? { user } : {}) };
  const pages = usePages<InstallationSession>(
    [...KEY, query],
    (cursor) =>
      answer(
        api.GET("/api/v1/operations/sessions", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } }),
      ),
    { refetchInterval: LIVE_MS },
  );
  return (
    <>
      <DataTable
        label={t("console.sessions")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={(row) => row.user}
        view={list.view}
        onView={list.setView}
        filters={
          <FilterBar
            values={list.filters}
            onChange={list.setFilters}
            fields={[
              { id: "firm", label: t("console.firmFilter"), kind: "text" },
              { id: "user", label: t("console.userFilter"), kind: "text" },
            ]}
          />
        }
        onClearFilters={list.filtered ? list.clear : undefined}
        rowMenu={(row) =>
          row.current ? null : (
            <RowButton
              label={t("console.end")}
              name={`${row.firm?.name ?? t("console.noFirm")} ${row.user}`}
              onClick={() => setEnding(row)}
            />
          )
        }
        empty={<EmptyState kind="nothing" title={t("console.noSessions")} text={t("console.noSessionsText")} />}
      />
      {ending !== undefined && <EndDialog session={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}
