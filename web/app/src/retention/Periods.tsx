import { Button, NumberInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { changePeriod, type Period, PERIODS, periodsQuery } from "~/documents/keeping/queries";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { EmptyState } from "~/ui/EmptyState";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { showDone } from "~/ui/toasts";

const MONTHS_MAX = 1200;
const idOf = (row: Period) => row.kind;
const nameOf = (row: Period) => row.label;

function useColumns(onChange: (row: Period) => void): Column<Period>[] {
  const { t } = useTranslation();
  const changes = useCan()(can.retainDocuments);
  return useMemo(() => {
    const months = (count: number) => (count === 0 ? t("retention.keptNot") : t("retention.keptMonths", { count }));
    return [
      { id: "label", header: t("retention.kind"), fixed: true, card: "title", cell: nameOf },
      { id: "months", header: t("retention.kept"), card: "fact", cell: (row) => months(row.months) },
      { id: "usual", header: t("retention.usual"), cell: (row) => months(row.usual) },
      {
        id: "source",
        header: t("retention.source"),
        card: "fact",
        cell: (row) => (row.version > 0 ? t("retention.own") : (row.source ?? "–")),
      },
      ...(changes
        ? [
            {
              id: "change",
              header: t("retention.change"),
              card: "status" as const,
              cell: (row: Period) => (
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => onChange(row)}
                  aria-label={t("retention.changeOf", { label: row.label })}
                >
                  {t("retention.change")}
                </Button>
              ),
            },
          ]
        : []),
    ];
  }, [t, changes, onChange]);
}

function ChangeDialog({ period, onClose }: { period: Period; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [months, setMonths] = useState<number | string>(period.months);
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("retention.changeTitle", { label: period.label })}
      effect={t("retention.changeEffect")}
      confirmLabel={t("retention.save")}
      reason="none"
      more={
        <NumberInput
          data-autofocus
          label={t("retention.months")}
          value={months}
          onChange={setMonths}
          min={0}
          max={MONTHS_MAX}
          allowDecimal={false}
        />
      }
      onConfirm={async () => {
        await changePeriod(period, Number(months));
        showDone(t("retention.saved"));
        await queries.invalidateQueries({ queryKey: PERIODS });
      }}
    />
  );
}

/** For how long documents of each kind are kept. */
export default function Periods() {
  const { t } = useTranslation();
  const [changing, setChanging] = useState<Period>();
  const columns = useColumns(setChanging);
  const periods = useQuery(periodsQuery);
  return (
    <>
      <DataTable
        label={t("retention.periods")}
        columns={columns}
        rows={periods.data}
        rowId={idOf}
        rowName={nameOf}
        failure={periods.error ?? undefined}
        onRetry={() => void periods.refetch()}
        empty={<EmptyState kind="nothing" title={t("retention.empty")} text={t("retention.emptyText")} />}
      />
      {changing === undefined ? null : <ChangeDialog period={changing} onClose={() => setChanging(undefined)} />}
    </>
  );
}
