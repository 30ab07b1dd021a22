import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { Instant } from "~/ui/Instant";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import type { Column } from "~/ui/table/types";
import { money } from "./checkout";
import { ClientLink } from "./columns";
import { StatusList } from "./StatusList";

type Row = Schemas["SubscriptionView"];

const statuses = ["pending", "active", "trialing", "past_due", "cancelled"] as const;
const kinds: Record<Row["status"], StatusKind> = {
  pending: "idle",
  active: "good",
  trialing: "good",
  past_due: "attention",
  cancelled: "stop",
};

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "client",
        header: t("payments.client"),
        fixed: true,
        card: "title",
        cell: (row) =>
          row.client === undefined ? (
            t("payments.provisioningStates.pending")
          ) : (
            <ClientLink client={row.client} label={t("payments.openClient")} />
          ),
      },
      {
        id: "status",
        header: t("payments.status"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={kinds[row.status]}>{t(`payments.subscriptionStates.${row.status}`)}</StatusBadge>
        ),
      },
      { id: "plan", header: t("payments.plan"), card: "fact", cell: (row) => row.plan },
      { id: "room", header: t("payments.room"), align: "end", cell: (row) => row.properties },
      {
        id: "monthly",
        header: t("payments.monthly"),
        align: "end",
        card: "fact",
        cell: (row) => money(row.monthly, row.currency),
      },
      {
        id: "until",
        header: t("payments.paidUntil"),
        card: "fact",
        cell: (row) =>
          row.periodEnd === undefined ? (
            ""
          ) : (
            <>
              <Instant at={row.periodEnd} />
              {row.ends ? ` (${t("payments.ends")})` : null}
            </>
          ),
      },
      { id: "began", header: t("payments.began"), cell: (row) => <Instant at={row.createdAt} /> },
    ],
    [t],
  );
}

/** Which clients pay by the month, and whether they have. */
export function Subscriptions() {
  const { t } = useTranslation();
  return (
    <StatusList
      label={t("payments.tabs.subscriptions")}
      name="subscriptions"
      columns={useColumns()}
      statuses={statuses}
      wordOf={(status) => t(`payments.subscriptionStates.${status}`)}
      nameOf={(row) => row.plan}
      load={(query) => answer(api.GET("/api/v1/billing/subscriptions", { params: { query } }))}
      empty={t("payments.noSubscriptions")}
      emptyText={t("payments.noSubscriptionsText")}
    />
  );
}
