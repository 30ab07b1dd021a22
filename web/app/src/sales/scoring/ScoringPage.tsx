import "~/i18n/salesRules";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { Permitted } from "~/shell/Permitted";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { PageHeader } from "~/ui/PageHeader";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { useMemberNames } from "../queries";
import classes from "../sales.module.css";
import { ruleSetsQuery } from "./queries";
import type { RuleSetView } from "./rules";
import { RuleSetState, useDraft } from "./state";

const FIRST = 1;
const idOf = (row: RuleSetView) => String(row.number);
const nameOf = (row: RuleSetView) => String(row.number);

function useColumns(): Column<RuleSetView>[] {
  const { t } = useTranslation();
  const names = useMemberNames();
  return useMemo(
    () => [
      {
        id: "number",
        header: t("scoring.versionHead"),
        fixed: true,
        card: "title",
        cell: ({ number }) => (
          <Link to="/sales/scoring/$number" params={{ number: String(number) }} className={classes["name"] ?? ""}>
            {t("scoring.version", { number })}
          </Link>
        ),
      },
      { id: "state", header: t("scoring.state"), card: "status", cell: (row) => <RuleSetState view={row} /> },
      { id: "note", header: t("scoring.note"), card: "fact", cell: (row) => row.note },
      {
        id: "at",
        header: t("scoring.publishedAt"),
        card: "fact",
        cell: ({ number, publishedAt }) =>
          number === FIRST ? t("scoring.fromStart") : publishedAt === undefined ? "–" : <Instant at={publishedAt} />,
      },
      {
        id: "by",
        header: t("scoring.publishedBy"),
        cell: ({ publishedBy }) => (publishedBy === undefined ? "–" : (names.get(publishedBy) ?? t("leads.nobody"))),
      },
    ],
    [t, names],
  );
}

function Versions() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const manages = useCan()(can.manageScoring);
  const columns = useColumns();
  const query = useQuery(ruleSetsQuery);
  const draft = useDraft();
  const current = query.data?.find((view) => view.current);
  return (
    <>
      <PageHeader
        title={t("scoring.title")}
        help={t("scoring.help")}
        {...(manages && current !== undefined
          ? {
              actions: (
                <Button
                  leftSection={<IconPlus size={16} />}
                  loading={draft.isPending}
                  onClick={() => draft.mutate(current)}
                >
                  {t("scoring.newDraft")}
                </Button>
              ),
            }
          : {})}
      />
      <DataTable
        label={t("scoring.title")}
        columns={columns}
        rows={query.data}
        rowId={idOf}
        rowName={nameOf}
        failure={query.error ?? undefined}
        onRetry={() => void query.refetch()}
        onOpen={({ number }) => void navigate({ to: "/sales/scoring/$number", params: { number: String(number) } })}
        empty={<EmptyState kind="nothing" title={t("scoring.title")} text={t("scoring.help")} />}
      />
    </>
  );
}

/** The firm's scoring rules in versions: which holds, which came before, which are drafts. */
export function ScoringPage() {
  const { t } = useTranslation();
  return (
    <Permitted permission={can.readLeads} title={t("scoring.title")}>
      <Versions />
    </Permitted>
  );
}
