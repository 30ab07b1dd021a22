import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { usePages } from "~/app/usePages";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { showDone } from "~/ui/toasts";
import { deviceOf } from "./device";

type SessionRow = Schemas["SessionView"];

const idOf = (row: SessionRow) => row.id;

function useColumns(): Column<SessionRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "device",
        header: t("sessions.device"),
        fixed: true,
        card: "title",
        cell: (row) => deviceOf(row.userAgent, t),
      },
      {
        id: "current",
        header: t("sessions.current"),
        card: "status",
        cell: (row) => (row.current ? <StatusBadge kind="good">{t("sessions.current")}</StatusBadge> : null),
      },
      { id: "used", header: t("sessions.used"), card: "fact", cell: (row) => <Instant at={row.lastUsedAt} /> },
      { id: "started", header: t("sessions.started"), card: "fact", cell: (row) => <Instant at={row.createdAt} /> },
      { id: "address", header: t("sessions.address"), cell: (row) => row.address ?? "–" },
    ],
    [t],
  );
}

export function SessionsPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [ending, setEnding] = useState<SessionRow>();
  const pages = usePages(["sessions"], () => answer(api.GET("/api/v1/identity/sessions")));
  const columns = useColumns();
  const nameOf = (row: SessionRow) => deviceOf(row.userAgent, t);
  return (
    <>
      <PageHeader title={t("sessions.title")} help={t("sessions.help")} />
      <DataTable
        label={t("sessions.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        empty={<EmptyState kind="nothing" title={t("sessions.none")} text={t("sessions.help")} />}
        rowMenu={(row) =>
          row.current ? null : (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => setEnding(row)}
              aria-label={`${t("sessions.end")} – ${nameOf(row)}`}
            >
              {t("sessions.end")}
            </Button>
          )
        }
      />
      {ending === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setEnding(undefined)}
          title={t("sessions.endTitle", { device: nameOf(ending) })}
          effect={t("sessions.endEffect")}
          confirmLabel={t("sessions.end")}
          reason="none"
          stops
          onConfirm={async () => {
            await api.DELETE("/api/v1/identity/sessions/{id}", { params: { path: { id: ending.id } } });
            showDone(t("sessions.ended"));
            await queries.invalidateQueries({ queryKey: ["sessions"] });
          }}
        />
      )}
    </>
  );
}
