import { Group, Paper, Progress, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { usePages } from "~/app/usePages";
import { LARGEST, type Large, loadLargest, roomQuery } from "~/documents/keeping/queries";
import { size } from "~/documents/words";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { ServerLink } from "~/ui/ServerLink";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";

const FULL_PERCENT = 100;
const idOf = (row: Large) => row.id;
const nameOf = (row: Large) => row.document.name;

const colour = (percent: number, mark: number) => (percent >= FULL_PERCENT ? "red" : mark > 0 ? "yellow" : "blue");

function Taken() {
  const { t } = useTranslation();
  const room = useQuery(roomQuery);
  if (room.error !== null) return <ProblemNote failure={room.error} />;
  if (room.data === undefined) return null;
  const { bytes, bytesMax, versions, versionsMax, percent, mark } = room.data;
  return (
    <Paper withBorder p="md" mb="lg">
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>{t("retention.roomTaken", { bytes: size(bytes), most: size(bytesMax) })}</Text>
          <Text c="dimmed">
            {t("retention.roomVersions", { taken: versions.toLocaleString(), most: versionsMax.toLocaleString() })}
          </Text>
        </Group>
        <Progress value={percent} color={colour(percent, mark)} aria-label={t("retention.roomLabel")} />
        <Text size="sm" c="dimmed">
          {t("retention.roomText")}
        </Text>
      </Stack>
    </Paper>
  );
}

function useColumns(): Column<Large>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("retention.document"),
        fixed: true,
        card: "title",
        cell: (row) => <ServerLink link={row.document.link}>{row.document.name}</ServerLink>,
      },
      { id: "size", header: t("retention.size"), card: "status", cell: (row) => size(row.version.bytes) },
      {
        id: "version",
        header: t("retention.version"),
        card: "fact",
        cell: ({ version }) => t("retention.versionNumber", { number: version.number, file: version.fileName }),
      },
      { id: "record", header: t("retention.record"), card: "fact", cell: (row) => row.document.recordName },
      { id: "added", header: t("retention.added"), cell: (row) => <Instant at={row.version.addedAt} /> },
    ],
    [t],
  );
}

/** How much the firm's documents take, and which take the most. */
export default function Room() {
  const { t } = useTranslation();
  const columns = useColumns();
  const pages = usePages<Large>(LARGEST, loadLargest);
  return (
    <>
      <Taken />
      <Title order={2} size="h4" mb="sm">
        {t("retention.largest")}
      </Title>
      <DataTable
        label={t("retention.largest")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={nameOf}
        empty={<EmptyState kind="nothing" title={t("retention.largestEmpty")} text={t("retention.largestEmptyText")} />}
      />
    </>
  );
}
