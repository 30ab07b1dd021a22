import { Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { keepFile } from "~/api/download";
import { useListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { CopyId } from "~/ui/CopyId";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { FirmCell } from "./FirmCell";
import { type FirmHead, LIVE_MS, type LogHead } from "./queries";
import { RowButton } from "./RateCommands";

const NUMBER = new Intl.NumberFormat("en");
const idOf = (row: LogHead) => row.id;
const sizeOf = (row: LogHead) => NUMBER.format(row.size);
const firmOf = (row: FirmHead) => row.firm.id;
const nameOf = (row: FirmHead) => row.firm.name;
const view = { hidden: [], order: [] };

const keep = (head: LogHead, log: string) =>
  keepFile(new Blob([head.note], { type: "text/plain" }), `checkpoint-${log}-${head.size}.txt`);

/** What every table says of a signed head; a log without one has nothing to say. */
function useHeadColumns<R>(headOf: (row: R) => LogHead | undefined): Column<R>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "state",
        header: t("console.state"),
        card: "status",
        cell: (row) => {
          const head = headOf(row);
          if (head === undefined) return <StatusBadge kind="idle">{t("installation.nothingSealed")}</StatusBadge>;
          return (
            <StatusBadge kind={head.good ? "good" : "stop"}>
              {t(head.good ? "installation.good" : "installation.bad")}
            </StatusBadge>
          );
        },
      },
      {
        id: "at",
        header: t("installation.sealedAt"),
        card: "fact",
        cell: (row) => {
          const head = headOf(row);
          return head === undefined ? "–" : <Instant at={head.at} />;
        },
      },
      {
        id: "root",
        header: t("installation.root"),
        card: "fact",
        cell: (row) => {
          const root = headOf(row)?.root;
          return root === undefined ? "–" : <CopyId id={root} />;
        },
      },
      {
        id: "key",
        header: t("installation.key"),
        card: "fact",
        cell: (row) => {
          const head = headOf(row);
          return head?.keyId === undefined ? "–" : <CopyId id={head.verifierKey} shown={head.keyId} />;
        },
      },
    ],
    [t, headOf],
  );
}

const itself = (row: LogHead) => row;
const headOf = (row: FirmHead) => row.head;

function Own() {
  const { t } = useTranslation();
  const rest = useHeadColumns(itself);
  const columns = useMemo<Column<LogHead>[]>(
    () => [{ id: "size", header: t("installation.size"), fixed: true, card: "title", cell: sizeOf }, ...rest],
    [t, rest],
  );
  const pages = usePages<LogHead>(
    ["console", "checkpoints"],
    (cursor) =>
      answer(
        api.GET("/api/v1/operations/checkpoints", { params: { query: { limit: 10, ...(cursor ? { cursor } : {}) } } }),
      ),
    { refetchInterval: LIVE_MS },
  );
  return (
    <DataTable
      label={t("installation.own")}
      columns={columns}
      {...pages}
      rowId={idOf}
      rowName={sizeOf}
      view={view}
      rowMenu={(row) => (
        <RowButton label={t("installation.keep")} name={sizeOf(row)} onClick={() => keep(row, "installation")} />
      )}
      empty={
        <EmptyState kind="nothing" title={t("installation.noCheckpoints")} text={t("installation.noCheckpointsText")} />
      }
    />
  );
}

function OfFirms() {
  const { t } = useTranslation();
  const rest = useHeadColumns(headOf);
  const columns = useMemo<Column<FirmHead>[]>(
    () => [
      {
        id: "firm",
        header: t("console.firm"),
        fixed: true,
        card: "title",
        cell: (row) => <FirmCell firm={row.firm} />,
      },
      {
        id: "size",
        header: t("installation.size"),
        align: "end",
        card: "fact",
        cell: (row) => (row.head === undefined ? "–" : sizeOf(row.head)),
      },
      ...rest,
    ],
    [t, rest],
  );
  const standard = useMemo(() => ({ view }), []);
  const list = useListSearch(standard);
  const { q } = list.filters;
  const query = q ? { q } : {};
  const pages = usePages<FirmHead>(
    ["console", "checkpoints", "firms", query],
    (cursor) =>
      answer(
        api.GET("/api/v1/operations/checkpoints/firms", {
          params: { query: { ...query, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    { refetchInterval: LIVE_MS },
  );
  return (
    <DataTable
      label={t("installation.ofFirms")}
      columns={columns}
      {...pages}
      rowId={firmOf}
      rowName={nameOf}
      view={list.view}
      onView={list.setView}
      filters={
        <FilterBar
          values={list.filters}
          onChange={list.setFilters}
          searchLabel={t("installation.findFirm")}
          fields={[]}
        />
      }
      onClearFilters={list.filtered ? list.clear : undefined}
      rowMenu={({ firm, head }) =>
        head === undefined ? null : (
          <RowButton label={t("installation.keep")} name={firm.name} onClick={() => keep(head, firm.slug)} />
        )
      }
      empty={<EmptyState kind="nothing" title={t("installation.noFirms")} text={t("installation.noFirmsText")} />}
    />
  );
}

/** The signed heads of all logs: whether each is good, and its file, to be kept outside. */
export default function Checkpoints() {
  const { t } = useTranslation();
  return (
    <Stack>
      <Text size="sm" maw="44rem">
        {t("installation.keepText")}
      </Text>
      <Title order={2} size="h4">
        {t("installation.own")}
      </Title>
      <Own />
      <Title order={2} size="h4">
        {t("installation.ofFirms")}
      </Title>
      <OfFirms />
    </Stack>
  );
}
