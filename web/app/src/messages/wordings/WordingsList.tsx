import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { inAddress, stateKinds, type WordingLine, wordingsQuery } from "./model";

const idOf = (row: WordingLine) => row.letter;
const nameOf = (row: WordingLine) => row.label;

function useColumns(): Column<WordingLine>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { id: "label", header: t("wordings.letter"), fixed: true, card: "title", cell: nameOf },
      {
        id: "state",
        header: t("wordings.state"),
        card: "status",
        cell: (row) => <StatusBadge kind={stateKinds[row.state]}>{t(`wordings.states.${row.state}`)}</StatusBadge>,
      },
      { id: "subject", header: t("wordings.subject"), card: "fact", cell: (row) => row.subject },
      {
        id: "changed",
        header: t("wordings.changed"),
        card: "fact",
        cell: (row) =>
          row.at === undefined ? (
            t("wordings.never")
          ) : (
            <>
              {t("wordings.changedBy", { name: row.by })}
              <Instant at={row.at} />
            </>
          ),
      },
    ],
    [t],
  );
}

/** The mails that the firm sends by itself, and in whose words. */
export default function WordingsList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useColumns();
  const wordings = useQuery(wordingsQuery);
  return (
    <DataTable
      label={t("wordings.byItself")}
      columns={columns}
      rows={wordings.data}
      rowId={idOf}
      rowName={nameOf}
      failure={wordings.error ?? undefined}
      onRetry={() => void wordings.refetch()}
      onOpen={(row) => void navigate({ to: "/firm/wordings/$letter", params: { letter: inAddress(row.letter) } })}
      empty={<EmptyState kind="nothing" title={t("wordings.empty")} text={t("wordings.emptyText")} />}
    />
  );
}
