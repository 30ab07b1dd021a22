import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useLive } from "~/app/live";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { showDone } from "~/ui/toasts";
import { type Suppression, SUPPRESSION_TYPES, SUPPRESSIONS } from "./queries";

const idOf = (row: Suppression) => row.id;
const nameOf = (row: Suppression) => row.address;
const BREAKS = { whiteSpace: "normal", overflowWrap: "anywhere" } as const;
const STATES = ["active", "lifted"] as const;

function useColumns(): Column<Suppression>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "address",
        header: t("suppressions.address"),
        fixed: true,
        card: "title",
        // An address can be longer than all other columns together.
        cell: (row) => (
          <Text span inherit display="inline-block" maw={320} style={BREAKS}>
            {row.address}
          </Text>
        ),
      },
      {
        id: "cause",
        header: t("suppressions.cause"),
        card: "fact",
        cell: (row) => t(`suppressions.causes.${row.cause}`),
      },
      {
        id: "status",
        header: t("suppressions.status"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={row.status === "active" ? "attention" : "good"}>
            {t(`suppressions.states.${row.status}`)}
          </StatusBadge>
        ),
      },
      { id: "detail", header: t("suppressions.detail"), card: "fact", cell: (row) => row.detail ?? "–" },
      { id: "created", header: t("suppressions.since"), cell: (row) => <Instant at={row.createdAt} /> },
    ],
    [t],
  );
}

/** Asks for the reason, which the log keeps, and writes to the address again. */
function Lifting({ row, onClose }: { row: Suppression; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("suppressions.liftTitle", { address: row.address })}
      effect={t("suppressions.liftEffect")}
      confirmLabel={t("suppressions.lift")}
      reason="required"
      onConfirm={async (reason) => {
        await api.PUT("/api/v1/messages/suppressions/{id}/lifting", {
          params: { path: { id: row.id }, header: ifMatch(row.version) },
          body: { reason },
        });
        showDone(t("suppressions.lifted", { address: row.address }));
        await queries.invalidateQueries({ queryKey: SUPPRESSIONS });
      }}
    />
  );
}

/** The addresses to which no mail of this firm goes, and why. */
export default function SuppressionsPage() {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const [lifting, setLifting] = useState<Suppression>();
  useLive(SUPPRESSION_TYPES, SUPPRESSIONS);
  const { status } = list.filters;
  const query = status ? { status: status as Suppression["status"] } : {};
  const pages = usePages<Suppression>([...SUPPRESSIONS, query], (cursor) =>
    answer(
      api.GET("/api/v1/messages/suppressions", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } }),
    ),
  );
  return (
    <>
      <PageHeader
        title={t("suppressions.title")}
        help={t("suppressions.help")}
        crumbs={[{ label: t("outbox.title"), to: "/messages" }]}
      />
      <DataTable
        label={t("suppressions.title")}
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
            fields={[
              {
                id: "status",
                label: t("suppressions.status"),
                kind: "choice",
                options: STATES.map((value) => ({ value, label: t(`suppressions.states.${value}`) })),
              },
            ]}
          />
        }
        onClearFilters={list.filtered ? list.clear : undefined}
        rowMenu={(row) =>
          row.status === "active" ? (
            <CommandButton
              label={t("suppressions.lift")}
              command={row.commands.find((each) => each.name === "lift")}
              onRun={() => setLifting(row)}
            />
          ) : null
        }
        empty={<EmptyState kind="nothing" title={t("suppressions.empty")} text={t("suppressions.emptyText")} />}
      />
      {lifting === undefined ? null : <Lifting row={lifting} onClose={() => setLifting(undefined)} />}
    </>
  );
}
