import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { useLive } from "~/app/live";
import { can } from "~/app/permissions";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Webhook, webhooksQuery } from "./model";
import { WebhookState } from "./WebhookState";

const LIVE = ["webhook"];
const KEY = ["webhooks"];
const idOf = (row: Webhook) => row.id;
const nameOf = (row: Webhook) => row.name;

function useColumns(): Column<Webhook>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "name", header: t("webhooks.name"), fixed: true, card: "title", cell: nameOf },
      { id: "status", header: t("webhooks.status"), card: "status", cell: (row) => <WebhookState webhook={row} /> },
      { id: "url", header: t("webhooks.url"), card: "fact", cell: (row) => <span className="mono">{row.url}</span> },
      {
        id: "types",
        header: t("webhooks.types"),
        cell: (row) => (row.types.length === 0 ? t("webhooks.allTypes") : row.types.join(", ")),
      },
      {
        id: "delivered",
        header: t("webhooks.delivered"),
        card: "fact",
        cell: (row) => (row.deliveredAt === undefined ? t("webhooks.never") : <Instant at={row.deliveredAt} />),
      },
      {
        id: "failing",
        header: t("webhooks.failing"),
        cell: (row) => (row.failingSince === undefined ? "–" : <Instant at={row.failingSince} />),
      },
    ],
    [t],
  );
}

/** The systems that are told of events, and how each fares. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const webhooks = useQuery(webhooksQuery);
  useLive(LIVE, KEY);
  const columns = useColumns();
  const create = useCan()(can.manageWebhooks) ? (
    <Button leftSection={<IconPlus size={16} />} onClick={() => void navigate({ to: "/firm/webhooks/new" })}>
      {t("webhooks.create")}
    </Button>
  ) : null;
  return (
    <>
      <PageHeader title={t("webhooks.title")} help={t("webhooks.help")} actions={create} />
      <DataTable
        label={t("webhooks.title")}
        columns={columns}
        rows={webhooks.data}
        rowId={idOf}
        rowName={nameOf}
        failure={webhooks.error ?? undefined}
        onRetry={() => void webhooks.refetch()}
        onOpen={(row) => void navigate({ to: "/firm/webhooks/$id", params: { id: row.id } })}
        empty={<EmptyState kind="nothing" title={t("webhooks.empty")} text={t("webhooks.emptyText")} action={create} />}
      />
    </>
  );
}
