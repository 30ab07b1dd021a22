import "~/i18n/salesRules";
import { Stack, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { can } from "~/app/permissions";
import { usePages } from "~/app/usePages";
import { usePaletteActions } from "~/shell/palette";
import { Permitted } from "~/shell/Permitted";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { LeadLink } from "../leadColumns";
import { LeadsAsOf, useFresh } from "../live";
import { useLikeness } from "./Likeness";
import { loadPairs, type Pair } from "./queries";
import { ScanBar, ScanButton, useScan } from "./ScanBar";
import classes from "./compare.module.css";

const idOf = (row: Pair) => row.id;
const nameOf = (row: Pair) => `${row.lead.name}, ${row.other.name}`;

/** The one that was there first is the likelier one to stay. */
const paramsOf = ({ lead, other }: Pair) =>
  lead.createdAt <= other.createdAt ? { lead: lead.id, other: other.id } : { lead: other.id, other: lead.id };

function Two({ first, second }: { first: string | undefined; second: string | undefined }) {
  return (
    <div className={classes["pair"]}>
      <span>{first ?? "–"}</span>
      <span>{second ?? "–"}</span>
    </div>
  );
}

function useColumns(): Column<Pair>[] {
  const { t } = useTranslation();
  const likeness = useLikeness();
  return useMemo(
    () => [
      {
        id: "leads",
        header: t("duplicates.leads"),
        fixed: true,
        card: "title",
        cell: ({ lead, other }) => (
          <div className={classes["pair"]}>
            <LeadLink id={lead.id} name={lead.name} />
            <LeadLink id={other.id} name={other.name} />
          </div>
        ),
      },
      {
        id: "phone",
        header: t("leads.phone"),
        cell: ({ lead, other }) => <Two first={lead.phone} second={other.phone} />,
      },
      {
        id: "city",
        header: t("leads.city"),
        cell: ({ lead, other }) => <Two first={lead.city} second={other.city} />,
      },
      {
        id: "why",
        header: t("duplicates.why"),
        card: "fact",
        cell: (row) => (
          <Stack gap={0}>
            <span>{row.reasons.join(" · ")}</span>
            <Text span size="xs" c="dimmed">
              {likeness(row.likeness)}
            </Text>
          </Stack>
        ),
      },
      {
        id: "by",
        header: t("duplicates.foundBy"),
        card: "status",
        cell: (row) => (
          <StatusBadge kind={row.foundBy === "scan" ? "information" : "attention"}>
            {t(`duplicates.foundBys.${row.foundBy}`)}
          </StatusBadge>
        ),
      },
      { id: "at", header: t("duplicates.foundAt"), card: "fact", cell: (row) => <Instant at={row.foundAt} /> },
      {
        id: "act",
        header: t("duplicates.decide"),
        card: "fact",
        cell: (row) => (
          <Link
            to="/sales/duplicates/$lead/$other"
            params={paramsOf(row)}
            className={classes["act"] ?? ""}
            aria-label={t("duplicates.compareThem", { names: nameOf(row) })}
          >
            {t("duplicates.compare")}
          </Link>
        ),
      },
    ],
    // oxlint-disable-next-line react/exhaustive-deps -- likeness is made of t and nothing else
    [t],
  );
}

function Pairs() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useColumns();
  const scan = useScan();
  const { mutate } = scan;
  useFresh(["duplicates", "pairs"]);
  const pages = usePages<Pair>(["duplicates", "pairs"], (cursor) => loadPairs(cursor));
  usePaletteActions(
    useMemo(() => [{ id: "scan-duplicates", label: t("duplicates.scan"), run: () => mutate() }], [t, mutate]),
  );
  return (
    <>
      <PageHeader title={t("duplicates.title")} help={t("duplicates.help")} actions={<ScanButton />} />
      <ScanBar />
      <DataTable
        label={t("duplicates.title")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        onOpen={(row) => void navigate({ to: "/sales/duplicates/$lead/$other", params: paramsOf(row) })}
        asOf={<LeadsAsOf />}
        empty={<EmptyState kind="nothing" title={t("duplicates.empty")} text={t("duplicates.emptyText")} />}
      />
    </>
  );
}

/** Pairs of leads that may be one: held when they came in, or found by a look through all. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  return (
    <Permitted permission={can.mergeLeads} title={t("duplicates.title")}>
      <Pairs />
    </Permitted>
  );
}
