import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { showDone } from "~/ui/toasts";
import { FirmCell } from "./FirmCell";
import { type DeadLetter, LIVE_MS } from "./queries";
import { RowButton } from "./RateCommands";

const KEY = ["console", "dead"];
const idOf = (row: DeadLetter) => row.id;
const nameOf = (row: DeadLetter) => row.label;

function useColumns(): Column<DeadLetter>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "label", header: t("console.job"), fixed: true, card: "title", cell: nameOf },
      {
        id: "firm",
        header: t("console.firm"),
        card: "fact",
        cell: (row) => (row.firm === undefined ? t("console.installation") : <FirmCell firm={row.firm} />),
      },
      { id: "since", header: t("console.deadSince"), card: "fact", cell: (row) => <Instant at={row.buriedAt} /> },
      { id: "attempts", header: t("console.attempts"), align: "end", card: "fact", cell: (row) => row.attempts },
      {
        id: "failure",
        header: t("console.failure"),
        card: "fact",
        cell: (row) => <span className="mono">{row.failure ?? "–"}</span>,
      },
      { id: "place", header: t("console.place"), cell: (row) => <span className="mono">{row.place ?? "–"}</span> },
      { id: "type", header: t("console.jobType"), cell: (row) => <span className="mono">{row.type}</span> },
    ],
    [t],
  );
}

function RetryDialog({ letter, onClose }: { letter: DeadLetter; onClose: () => void }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("console.tryAgainTitle", { job: letter.label })}
      effect={t("console.tryAgainEffect")}
      confirmLabel={t("console.tryAgain")}
      reason="required"
      onConfirm={async (reason) => {
        await api.POST("/api/v1/operations/dead-letters/{firm}/{id}/retry", {
          params: { path: { firm: letter.firmId, id: letter.id }, header: ifMatch(letter.version) },
          body: { reason },
        });
        await cache.invalidateQueries({ queryKey: KEY });
        showDone(t("console.isTried"));
      }}
    />
  );
}

/** Jobs of all firms that were given up: whose and of which kind, nothing of what they were about. */
export default function DeadLetters() {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const [asked, setAsked] = useState<DeadLetter>();
  const { firm, type } = list.filters;
  const query = { ...(firm ? { firm } : {}), ...(type ? { type } : {}) };
  const pages = usePages<DeadLetter>(
    [...KEY, query],
    (cursor) =>
      answer(
        api.GET("/api/v1/operations/dead-letters", { params: { query: { ...query, ...(cursor ? { cursor } : {}) } } }),
      ),
    { refetchInterval: LIVE_MS },
  );
  return (
    <>
      <DataTable
        label={t("console.dead")}
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
              { id: "firm", label: t("console.firmFilter"), kind: "text" },
              { id: "type", label: t("console.jobType"), kind: "text" },
            ]}
          />
        }
        onClearFilters={list.filtered ? list.clear : undefined}
        rowMenu={(row) => (
          <RowButton
            label={t("console.tryAgain")}
            name={`${row.label} ${row.firm?.name ?? t("console.installation")}`}
            onClick={() => setAsked(row)}
          />
        )}
        empty={<EmptyState kind="nothing" title={t("console.noDead")} text={t("console.noDeadText")} />}
      />
      {asked !== undefined && <RetryDialog letter={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
