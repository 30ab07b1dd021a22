import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import type { Delivery, Webhook } from "./model";
import { DeliveryState } from "./WebhookState";

const DeliveryDrawer = lazy(() => import("./DeliveryDrawer"));

const idOf = (row: Delivery) => row.id;
const nameOf = (row: Delivery) => row.type;
const states = ["pending", "delivered", "failed"] as const;

function useColumns(): Column<Delivery>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "type", header: t("webhooks.event"), fixed: true, card: "title", cell: nameOf },
      { id: "state", header: t("webhooks.state"), card: "status", cell: (row) => <DeliveryState delivery={row} /> },
      { id: "created", header: t("webhooks.cameUp"), card: "fact", cell: (row) => <Instant at={row.createdAt} /> },
      {
        id: "answer",
        header: t("webhooks.answer"),
        card: "fact",
        cell: (row) => row.lastStatus ?? (row.lastError === undefined ? "–" : t("webhooks.noAnswer")),
      },
      { id: "attempts", header: t("webhooks.attempts"), align: "end", cell: (row) => row.attempts },
      {
        id: "due",
        header: t("webhooks.due"),
        cell: (row) => (row.dueAt === undefined ? "–" : <Instant at={row.dueAt} />),
      },
    ],
    [t],
  );
}

/** What was sent to one webhook and what became of it; a row opens all that is known of it. */
export function DeliveriesTab({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { open, ...rest } = useSearch({ strict: false }) as Record<string, string>;
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const state = states.find((each) => each === list.filters["state"]);
  const pages = usePages<Delivery>(["webhooks", webhook.id, "deliveries", state], (cursor) =>
    answer(
      api.GET("/api/v1/webhooks/deliveries", {
        params: { query: { endpoint: webhook.id, ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
  const show = (id?: string) =>
    void navigate({ to: ".", search: id === undefined ? rest : { ...rest, open: id }, replace: true });
  return (
    <>
      <DataTable
        label={t("webhooks.tabs.deliveries")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        view={list.view}
        onView={list.setView}
        onOpen={(row) => show(row.id)}
        filters={
          <FilterBar
            values={list.filters}
            onChange={list.setFilters}
            fields={[
              {
                id: "state",
                label: t("webhooks.state"),
                kind: "choice",
                options: states.map((value) => ({ value, label: t(`webhooks.states.${value}`) })),
              },
            ]}
          />
        }
        onClearFilters={list.filtered ? list.clear : undefined}
        empty={<EmptyState kind="nothing" title={t("webhooks.noDeliveries")} text={t("webhooks.noDeliveriesText")} />}
      />
      <Suspense>{open === undefined ? null : <DeliveryDrawer id={open} onClose={() => show()} />}</Suspense>
    </>
  );
}
