import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useMemo, useState } from "react";
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
import { dayOf } from "~/ui/time";
import { showDone } from "~/ui/toasts";

type ApiKey = Schemas["ApiKeyView"];

// The form is loaded when it is asked for.
const CreateApiKey = lazy(() => import("./CreateApiKey"));

const idOf = (row: ApiKey) => row.id;
const nameOf = (row: ApiKey) => row.name;
const expired = (row: ApiKey) => row.expiresAt != null && new Date(row.expiresAt).getTime() < Date.now();

function useColumns(): Column<ApiKey>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "name", header: t("apiKeys.name"), fixed: true, card: "title", cell: nameOf },
      {
        id: "state",
        header: t("members.status"),
        card: "status",
        cell: (row) =>
          expired(row) ? (
            <StatusBadge kind="stop">{t("apiKeys.expired")}</StatusBadge>
          ) : (
            <StatusBadge kind="good">{t("apiKeys.live")}</StatusBadge>
          ),
      },
      { id: "prefix", header: t("apiKeys.prefix"), cell: (row) => <span className="mono">{row.prefix}…</span> },
      { id: "scopes", header: t("apiKeys.scopes"), card: "fact", cell: (row) => row.scopes.join(", ") },
      { id: "created", header: t("apiKeys.created"), cell: (row) => <Instant at={row.createdAt} /> },
      {
        id: "used",
        header: t("apiKeys.used"),
        card: "fact",
        cell: (row) => (row.lastUsedAt ? <Instant at={row.lastUsedAt} /> : t("apiKeys.unused")),
      },
      {
        id: "expires",
        header: t("apiKeys.expires"),
        card: "fact",
        cell: (row) => (row.expiresAt ? dayOf(row.expiresAt) : t("apiKeys.never")),
      },
    ],
    [t],
  );
}

export function ApiKeysPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey>();
  const pages = usePages(["api-keys"], () => answer(api.GET("/api/v1/identity/api-keys")));
  const columns = useColumns();
  const reload = () => queries.invalidateQueries({ queryKey: ["api-keys"] });
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
      {t("apiKeys.create")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("apiKeys.title")} help={t("apiKeys.help")} actions={create} />
      <DataTable
        label={t("apiKeys.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        empty={<EmptyState kind="nothing" title={t("apiKeys.empty")} text={t("apiKeys.emptyText")} />}
        rowMenu={(row) => (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => setRevoking(row)}
            aria-label={`${t("apiKeys.revoke")} – ${row.name}`}
          >
            {t("apiKeys.revoke")}
          </Button>
        )}
      />
      <Suspense>
        {creating ? <CreateApiKey opened onClose={() => setCreating(false)} onCreated={() => void reload()} /> : null}
      </Suspense>
      {revoking === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setRevoking(undefined)}
          title={t("apiKeys.revokeTitle", { name: revoking.name })}
          effect={t("apiKeys.revokeEffect")}
          confirmLabel={t("apiKeys.revoke")}
          reason="none"
          stops
          onConfirm={async () => {
            await api.DELETE("/api/v1/identity/api-keys/{id}", { params: { path: { id: revoking.id } } });
            showDone(t("apiKeys.revoked"));
            await reload();
          }}
        />
      )}
    </>
  );
}
