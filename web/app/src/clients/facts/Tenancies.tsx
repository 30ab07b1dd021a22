import { Button, Group, Modal, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { day } from "~/documents/words";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { localDay } from "~/ui/time";
import classes from "./facts.module.css";
import { allowed, depositText, tenancyState, tenancyText } from "./model";
import { factsKey, mayRecord, type Tenancy, tenanciesQuery, tenancyHistoryQuery, withdrawTenancy } from "./queries";
import { RecordedHistory } from "./RecordedHistory";
import { RecordedRow, type RowTool } from "./RecordedRow";
import TenancyForm from "./TenancyForm";

const badges = { running: "good", ended: "idle", coming: "information" } as const;

const today = () => localDay(new Date().toISOString());

function Details({ tenancy }: { tenancy: Tenancy }) {
  const { t } = useTranslation();
  const { startsOn, endsOn, occupants, adults, households, names } = tenancy;
  const start = day(startsOn);
  const lines = [
    endsOn === undefined
      ? t(tenancyState(tenancy, today()) === "coming" ? "tenancies.toBegin" : "tenancies.open", {
          start,
        })
      : t("tenancies.span", { start, end: day(endsOn) }),
    occupants === undefined ? "" : t("tenancies.people", { count: occupants }),
    adults === undefined ? "" : t("tenancies.grown", { count: adults }),
    households === undefined ? "" : t("tenancies.inHouseholds", { count: households }),
    names ?? "",
    depositText(tenancy, t),
  ];
  return (
    <Text size="sm" component="div">
      {lines.filter((line) => line !== "").join(" · ")}
    </Text>
  );
}

type Open = { kind: "form"; tenancy: Tenancy | undefined } | { kind: "history" | "withdraw"; tenancy: Tenancy };

interface DialogsProps {
  property: string;
  open: Open;
  onClose: () => void;
}

function Dialogs({ property, open, onClose }: DialogsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const onSaved = () => queries.invalidateQueries({ queryKey: factsKey(property) });
  if (open.kind === "form") {
    const { tenancy } = open;
    const title =
      tenancy === undefined ? t("tenancies.add") : t("tenancies.changeOf", { what: tenancyText(tenancy, t) });
    return (
      <Modal opened onClose={onClose} title={title} size="lg">
        <TenancyForm property={property} tenancy={tenancy} onClose={onClose} onSaved={onSaved} />
      </Modal>
    );
  }
  const what = tenancyText(open.tenancy, t);
  if (open.kind === "history") {
    return (
      <Modal opened onClose={onClose} title={t("tenancies.historyOf", { what })}>
        <RecordedHistory query={tenancyHistoryQuery(open.tenancy)} act={({ act }) => t(`tenancies.acts.${act}`)}>
          {(row) => (
            <>
              <Text size="sm">{t(`tenancies.kinds.${row.kind}`)}</Text>
              <Details tenancy={row} />
            </>
          )}
        </RecordedHistory>
      </Modal>
    );
  }
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("tenancies.withdrawOf", { what })}
      effect={t("tenancies.withdrawEffect")}
      confirmLabel={t("tenancies.withdraw")}
      reason="none"
      stops
      onConfirm={async () => {
        await withdrawTenancy(open.tenancy);
        await onSaved();
      }}
    />
  );
}

/** Tenancies of a property, the latest first. */
export default function Tenancies({ id }: { id: string }) {
  const { t } = useTranslation();
  const writes = useCan()(mayRecord);
  const [open, setOpen] = useState<Open>();
  const { data, error } = useQuery(tenanciesQuery(id));
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={60} />;
  const toolsOf = (tenancy: Tenancy): RowTool[] => {
    const what = tenancyText(tenancy, t);
    const tool = (kind: Open["kind"], text: string, label: string) => ({
      text,
      label,
      run: () => setOpen({ kind, tenancy }),
    });
    return [
      ...(allowed(tenancy, "change") ? [tool("form", t("tenancies.change"), t("tenancies.changeOf", { what }))] : []),
      tool("history", t("tenancies.history"), t("tenancies.historyOf", { what })),
      ...(allowed(tenancy, "withdraw")
        ? [tool("withdraw", t("tenancies.withdraw"), t("tenancies.withdrawOf", { what }))]
        : []),
    ];
  };
  const rows = data.toSorted((one, other) => other.startsOn.localeCompare(one.startsOn));
  return (
    <Stack gap="sm">
      {data.length === 0 ? <Text c="dimmed">{t("tenancies.empty")}</Text> : null}
      <ul className={classes["rows"]}>
        {rows.map((tenancy) => {
          const state = tenancyState(tenancy, today());
          return (
            <RecordedRow
              key={tenancy.id}
              name={t(`tenancies.kinds.${tenancy.kind}`)}
              badge={<StatusBadge kind={badges[state]}>{t(`tenancies.states.${state}`)}</StatusBadge>}
              tools={toolsOf(tenancy)}
            >
              <Details tenancy={tenancy} />
              <div className={classes["origin"]}>{t(`facts.sources.${tenancy.source}`)}</div>
            </RecordedRow>
          );
        })}
      </ul>
      {writes ? (
        <Group>
          <Button variant="default" onClick={() => setOpen({ kind: "form", tenancy: undefined })}>
            {t("tenancies.add")}
          </Button>
        </Group>
      ) : null}
      {open === undefined ? null : <Dialogs property={id} open={open} onClose={() => setOpen(undefined)} />}
    </Stack>
  );
}
