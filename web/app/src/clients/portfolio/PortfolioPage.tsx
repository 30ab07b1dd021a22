import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "~/app/live";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { day } from "~/documents/words";
import { EmptyState } from "~/ui/EmptyState";
import { PageHeader } from "~/ui/PageHeader";
import { defaultView } from "~/ui/table/columns";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { Standing } from "../duties/Standing";
import { Counts } from "./Counts";
import { boardKey, type BoardQuery, type BoardRow, countsQuery, loadBoard, STANDS } from "./queries";

const LIVE = ["outlook"] as const;
const idOf = (row: BoardRow) => row.property;
const nameOf = (row: BoardRow) => row.name;
const said = (date: string | undefined) => (date === undefined ? "–" : day(date));

function useColumns(): Column<BoardRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("clients.property"),
        fixed: true,
        card: "title",
        cell: (row) => (
          <Anchor component={Link} to={`/properties/${row.property}`}>
            {row.name}
          </Anchor>
        ),
      },
      {
        id: "stands",
        header: t("duties.title"),
        card: "status",
        cell: (row) => (row.reckoned ? <Standing duties={row} /> : t("portfolio.noRules")),
      },
      {
        id: "counts",
        header: t("portfolio.counts"),
        cell: (row) => (row.reckoned ? t("duties.counts", row) : "–"),
      },
      { id: "changes", header: t("portfolio.changesOn"), card: "fact", cell: (row) => said(row.changesOn) },
      { id: "worsens", header: t("portfolio.worsensOn"), card: "fact", cell: (row) => said(row.worsensOn) },
    ],
    [t],
  );
}

/** What the address asks for; what it says wrongly the server refuses in words. */
function queryOf(filters: Record<string, string>): BoardQuery {
  const stands = STANDS.find((each) => each === filters["stands"]);
  return {
    ...(filters["asOf"] === undefined ? {} : { asOf: filters["asOf"] }),
    ...(stands === undefined ? {} : { stands }),
  };
}

/** All properties by what changes next, as of a day from today on. */
export function PortfolioPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const columns = useColumns();
  const standard = useMemo(() => ({ view: defaultView(columns) }), [columns]);
  const search = useListSearch(standard);
  const query = queryOf(search.filters);
  const { data: counts } = useQuery({ ...countsQuery(query.asOf), placeholderData: keepPreviousData });
  const { answeredAt: _answeredAt, ...pages } = usePages<BoardRow>([...boardKey, query], (cursor) =>
    loadBoard(query, cursor),
  );
  useLive(LIVE, boardKey);
  const setDay = (asOf: string | undefined) => {
    const { asOf: _old, ...rest } = search.filters;
    search.setFilters(asOf === undefined ? rest : { ...rest, asOf });
  };
  return (
    <>
      <PageHeader
        title={t("nav.portfolio")}
        help={t("portfolio.help")}
        actions={
          <Group align="end">
            <Button component={Link} to="/portfolio/reminders" variant="default">
              {t("portfolio.reminders")}
            </Button>
            <TextInput
              type="date"
              label={t("duties.asOf")}
              value={query.asOf ?? counts?.asOf ?? ""}
              onChange={(event) => {
                if (event.currentTarget.value !== "") setDay(event.currentTarget.value);
              }}
            />
          </Group>
        }
      />
      <Stack>
        {query.asOf === undefined ? null : (
          <Alert>
            <Group justify="space-between">
              <Text size="sm">{t("duties.otherDay", { day: day(query.asOf) })}</Text>
              <Button variant="default" onClick={() => setDay(undefined)}>
                {t("duties.today")}
              </Button>
            </Group>
          </Alert>
        )}
        <Counts counts={counts} query={query} />
        <DataTable
          label={t("nav.portfolio")}
          columns={columns}
          {...pages}
          rowId={idOf}
          rowName={nameOf}
          view={search.view}
          onView={search.setView}
          onOpen={(row) => void navigate({ to: "/properties/$id", params: { id: row.property } })}
          onClearFilters={search.filtered ? search.clear : undefined}
          empty={<EmptyState kind="nothing" title={t("portfolio.empty")} text={t("portfolio.emptyText")} />}
        />
      </Stack>
    </>
  );
}
