import { Button, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { usePages } from "~/app/usePages";
import { CopyId } from "~/ui/CopyId";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { checkpointIn, signedBy } from "~/ui/proof/note";
import { continues } from "~/ui/proof/sealed";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { type Checkpoint, consistencyQuery, keysQuery, newestQuery } from "./queries";

const idOf = (row: Checkpoint) => row.id;
const nameOf = (row: Checkpoint) => String(row.size);

/** Checks here that the newest checkpoint only continues this one, and that a key of the firm signed it. */
function Check({ row }: { row: Checkpoint }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [verdict, setVerdict] = useState<boolean>();

  async function check() {
    const [newest, keys] = await Promise.all([queries.fetchQuery(newestQuery), queries.fetchQuery(keysQuery)]);
    const key = keys.find((each) => each.generation === row.keyGeneration);
    const signed = key === undefined ? false : await signedBy(row.note, key.verifierKey);
    const kept =
      newest === null ||
      newest.size === row.size ||
      (await continues(await queries.fetchQuery(consistencyQuery(row.size, newest.size))));
    setVerdict(signed !== false && kept);
  }

  return verdict === undefined ? (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => void check()}
      aria-label={`${t("audit.check")} – ${row.size}`}
    >
      {t("audit.check")}
    </Button>
  ) : (
    <StatusBadge kind={verdict ? "good" : "stop"}>{t(verdict ? "audit.continues" : "audit.broken")}</StatusBadge>
  );
}

function Keys() {
  const { t } = useTranslation();
  const keys = useQuery(keysQuery);
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="audit-keys">
      <Title order={2} id="audit-keys">
        {t("audit.keys")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("audit.keysText")}
      </Text>
      <Stack gap={4}>
        {(keys.data ?? []).map((key) => (
          <CopyId key={key.generation} id={key.verifierKey} />
        ))}
      </Stack>
    </Paper>
  );
}

export function Checkpoints() {
  const { t } = useTranslation();
  const columns = useMemo<Column<Checkpoint>[]>(
    () => [
      {
        id: "size",
        header: t("audit.size"),
        fixed: true,
        card: "title",
        align: "end",
        cell: (row) => <span className="figures">{row.size}</span>,
      },
      { id: "at", header: t("audit.when"), card: "fact", cell: (row) => <Instant at={row.at} /> },
      { id: "root", header: t("audit.root"), cell: (row) => <CopyId id={checkpointIn(row.note).root} /> },
      { id: "key", header: t("audit.generation"), align: "end", cell: (row) => row.keyGeneration },
      { id: "check", header: t("audit.kept"), card: "status", cell: (row) => <Check row={row} /> },
    ],
    [t],
  );
  const pages = usePages<Checkpoint>(["audit", "checkpoints"], (cursor) =>
    answer(
      api.GET("/api/v1/audit/checkpoints", { params: { query: { sort: "size:desc", ...(cursor ? { cursor } : {}) } } }),
    ),
  );
  return (
    <Stack>
      <DataTable
        label={t("audit.checkpoints")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        empty={<EmptyState kind="nothing" title={t("audit.noCheckpoints")} text={t("audit.noCheckpointsText")} />}
      />
      <Keys />
    </Stack>
  );
}
