import { Modal, SegmentedControl, Stack, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useListSearch } from "~/app/useListSearch";
import { EmptyState } from "~/ui/EmptyState";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { RowButton } from "./RateCommands";
import { type Statement, statementsQuery } from "./queries";

const ORDERS = ["total", "mean", "max", "calls"] as const;
type Order = (typeof ORDERS)[number];

const SHOWN = 60;
const NUMBER = new Intl.NumberFormat("en");
const PERCENT = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 1 });
const MS = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

const idOf = (row: Statement) => row.id;
const oneLine = (row: Statement) => row.text.replaceAll(/\s+/g, " ").trim();
const nameOf = (row: Statement) => {
  const text = oneLine(row);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};
const isOrder = (value: string | undefined): value is Order => ORDERS.some((order) => order === value);

/** Milliseconds, and seconds from one on. */
function time(ms: number): string {
  return ms < 1000 ? `${MS.format(ms)}\u00A0ms` : `${NUMBER.format(Math.round(ms / 100) / 10)}\u00A0s`;
}

function useColumns(): Column<Statement>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "text",
        header: t("statements.statement"),
        fixed: true,
        card: "title",
        cell: (row) => <span className="mono">{nameOf(row)}</span>,
      },
      { id: "calls", header: t("console.calls"), align: "end", card: "fact", cell: (r) => NUMBER.format(r.calls) },
      { id: "mean", header: t("console.average"), align: "end", card: "fact", cell: (row) => time(row.meanMs) },
      { id: "max", header: t("console.most"), align: "end", card: "fact", cell: (row) => time(row.maxMs) },
      { id: "total", header: t("statements.total"), align: "end", card: "fact", cell: (row) => time(row.totalMs) },
      { id: "share", header: t("statements.share"), align: "end", cell: (row) => PERCENT.format(row.share) },
      { id: "rows", header: t("statements.rows"), align: "end", cell: (row) => NUMBER.format(row.rows) },
      { id: "reads", header: t("statements.reads"), align: "end", optional: true, cell: (r) => NUMBER.format(r.reads) },
    ],
    [t],
  );
}

/** The whole text, and every figure. */
function StatementDialog({ statement, onClose }: { statement: Statement; onClose: () => void }) {
  const { t } = useTranslation();
  const { calls, rows, hits, reads } = statement;
  return (
    <Modal opened onClose={onClose} title={t("statements.statement")} size="xl">
      <Stack>
        <Facts
          facts={[
            { label: t("console.calls"), value: NUMBER.format(calls) },
            { label: t("console.average"), value: time(statement.meanMs) },
            { label: t("console.most"), value: time(statement.maxMs) },
            { label: t("statements.total"), value: time(statement.totalMs) },
            { label: t("statements.share"), value: PERCENT.format(statement.share) },
            { label: t("statements.rows"), value: NUMBER.format(rows) },
            { label: t("statements.hits"), value: NUMBER.format(hits) },
            { label: t("statements.reads"), value: NUMBER.format(reads) },
            { label: t("statements.since"), value: <Instant at={statement.since} /> },
          ]}
        />
        <Text className="mono" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {statement.text.trim()}
        </Text>
      </Stack>
    </Modal>
  );
}

/** What the application asks of its database: how often, and what takes the most time. */
export default function Statements() {
  const { t } = useTranslation();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const list = useListSearch(standard);
  const by = isOrder(list.filters["by"]) ? list.filters["by"] : "total";
  const { data, error, refetch } = useQuery({ ...statementsQuery(by), placeholderData: keepPreviousData });
  const [open, setOpen] = useState<Statement>();
  if (data === undefined && error) return <ProblemNote failure={error} onRetry={() => void refetch()} />;
  if (data !== undefined && data.state !== "counted")
    return <EmptyState kind="nothing" title={data.reason ?? t("statements.none")} text={data.fix ?? ""} />;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t("statements.order")}
        style={{ alignSelf: "start", maxWidth: "100%" }}
        value={by}
        onChange={(value) => list.setFilters({ by: value })}
        data={ORDERS.map((value) => ({ value, label: t(`statements.orders.${value}`) }))}
      />
      {data?.since !== undefined && (
        <Text size="sm" c="dimmed">
          {t("statements.counted", { shown: data.statements.length, count: data.count })} <Instant at={data.since} />
        </Text>
      )}
      <DataTable
        label={t("console.statements")}
        columns={columns}
        rows={data?.statements}
        rowId={idOf}
        rowName={nameOf}
        view={list.view}
        onView={list.setView}
        onOpen={setOpen}
        rowMenu={(row) => <RowButton label={t("statements.open")} name={nameOf(row)} onClick={() => setOpen(row)} />}
        empty={<EmptyState kind="nothing" title={t("statements.none")} text={t("statements.noneText")} />}
      />
      {open !== undefined && <StatementDialog statement={open} onClose={() => setOpen(undefined)} />}
    </Stack>
  );
}
