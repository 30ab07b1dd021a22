import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { Instant } from "~/ui/Instant";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import type { Column } from "~/ui/table/types";
import { money } from "./checkout";
import { applicantColumn } from "./columns";
import { StatusList } from "./StatusList";

type Row = Schemas["CheckoutRow"];

const statuses = ["open", "paid", "expired", "cancelled"] as const;
const kinds: Record<Row["status"], StatusKind> = {
  open: "attention",
  paid: "good",
  expired: "idle",
  cancelled: "idle",
};

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      applicantColumn<Row>(t),
      {
        id: "status",
        header: t("payments.status"),
        card: "status",
        cell: (row) => <StatusBadge kind={kinds[row.status]}>{t(`payments.checkoutStates.${row.status}`)}</StatusBadge>,
      },
      { id: "plan", header: t("payments.plan"), card: "fact", cell: (row) => row.plan },
      {
        id: "monthly",
        header: t("payments.monthly"),
        align: "end",
        card: "fact",
        cell: (row) => money(row.monthly, row.currency),
      },
      { id: "setup", header: t("payments.setup"), align: "end", cell: (row) => money(row.setup, row.currency) },
      { id: "provider", header: t("payments.by"), cell: (row) => t(`payments.providers.${row.provider}`) },
      { id: "email", header: t("payments.email"), cell: (row) => row.email ?? "" },
      { id: "failure", header: t("payments.failure"), cell: (row) => row.lastFailure ?? "" },
      { id: "began", header: t("payments.began"), card: "fact", cell: (row) => <Instant at={row.createdAt} /> },
      {
        id: "until",
        header: t("payments.until"),
        cell: (row) => (row.status === "open" ? <Instant at={row.expiresAt} /> : ""),
      },
    ],
    [t],
  );
}

/** Who was asked to pay, and what became of it. */
export function Checkouts() {
  const { t } = useTranslation();
  return (
    <StatusList
      label={t("payments.tabs.checkouts")}
      name="checkouts"
      columns={useColumns()}
      statuses={statuses}
      wordOf={(status) => t(`payments.checkoutStates.${status}`)}
      nameOf={(row) => row.name ?? t("payments.erased")}
      load={(query) => answer(api.GET("/api/v1/billing/checkouts", { params: { query } }))}
      empty={t("payments.empty")}
      emptyText={t("payments.emptyText")}
    />
  );
}
