import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { Problem } from "~/api/problem";
import { CommandButton } from "~/ui/CommandButton";
import { Instant } from "~/ui/Instant";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import type { Column } from "~/ui/table/types";
import { showDone, showProblem } from "~/ui/toasts";
import { applicantColumn, ClientLink } from "./columns";
import { StatusList } from "./StatusList";

type Row = Schemas["ProvisioningView"];

const statuses = ["pending", "started", "completed", "failed"] as const;
const kinds: Record<Row["status"], StatusKind> = {
  pending: "idle",
  started: "draft",
  completed: "good",
  failed: "stop",
};

function Retry({ row }: { row: Row }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);

  async function retry() {
    setPending(true);
    try {
      await answer(
        api.PUT("/api/v1/billing/provisionings/{id}/retry", {
          params: { path: { id: row.id }, header: ifMatch(row.version) },
        }),
      );
      showDone(t("payments.retried"));
    } catch (problem) {
      showProblem(Problem.of(problem));
    } finally {
      await queries.invalidateQueries({ queryKey: ["payments"] });
      setPending(false);
    }
  }

  if (row.status !== "failed") return null;
  return (
    <CommandButton
      label={t("payments.retry")}
      command={row.commands.find(({ name }) => name === "retry")}
      pending={pending}
      onRun={() => void retry()}
    />
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      applicantColumn<Row>(t),
      {
        id: "status",
        header: t("payments.status"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={kinds[row.status]}>{t(`payments.provisioningStates.${row.status}`)}</StatusBadge>
        ),
      },
      {
        id: "client",
        header: t("payments.client"),
        card: "fact",
        cell: (row) =>
          row.client === undefined ? "" : <ClientLink client={row.client} label={t("payments.openClient")} />,
      },
      { id: "attempts", header: t("payments.attempts"), align: "end", card: "fact", cell: (row) => row.attempts },
      { id: "failure", header: t("payments.failure"), card: "fact", cell: (row) => row.failure ?? "" },
      { id: "began", header: t("payments.began"), cell: (row) => <Instant at={row.createdAt} /> },
      { id: "retry", header: "", cell: (row) => <Retry row={row} /> },
    ],
    [t],
  );
}

/** What is done for those who have paid, and where it stands still. */
export function Provisionings() {
  const { t } = useTranslation();
  return (
    <StatusList
      label={t("payments.tabs.provisionings")}
      name="provisionings"
      columns={useColumns()}
      statuses={statuses}
      wordOf={(status) => t(`payments.provisioningStates.${status}`)}
      nameOf={(row) => row.name ?? t("payments.erased")}
      load={(query) => answer(api.GET("/api/v1/billing/provisionings", { params: { query } }))}
      empty={t("payments.noneSetUp")}
      emptyText={t("payments.noneSetUpText")}
    />
  );
}
