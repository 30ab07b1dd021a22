import { Drawer, Stack, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePages } from "~/app/usePages";
import { EmptyState } from "~/ui/EmptyState";
import { Instant } from "~/ui/Instant";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import { versionsOf, type Wording, WORDINGS, type WordingVersion } from "./model";

const idOf = (row: WordingVersion) => row.id;

/** How the firm worded the mail, and who did, and when; each opens with what it said. */
export default function WordingVersions({ wording }: { wording: Wording }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<WordingVersion>();
  const pages = usePages<WordingVersion>([...WORDINGS, wording.letter, "versions"], (cursor) =>
    versionsOf(wording.letter, cursor),
  );
  const columns = useMemo<Column<WordingVersion>[]>(
    () => [
      {
        id: "number",
        header: t("wordings.version"),
        fixed: true,
        card: "title",
        cell: (row) => t("wordings.versionOf", { number: row.number }),
      },
      {
        id: "subject",
        header: t("wordings.subject"),
        card: "fact",
        cell: (row) => row.words?.subject ?? t("wordings.oursAgain"),
      },
      { id: "by", header: t("wordings.by"), card: "fact", cell: (row) => row.by },
      { id: "at", header: t("wordings.at"), card: "fact", cell: (row) => <Instant at={row.at} /> },
    ],
    [t],
  );
  return (
    <Stack gap="sm" component="section" aria-label={t("wordings.versions")}>
      <Title order={2} size="h4">
        {t("wordings.versions")}
      </Title>
      <DataTable
        label={t("wordings.versions")}
        columns={columns}
        {...pages}
        rowId={idOf}
        rowName={(row) => t("wordings.versionOf", { number: row.number })}
        onOpen={setOpen}
        empty={<EmptyState kind="nothing" title={t("wordings.noVersions")} text={t("wordings.noVersionsText")} />}
      />
      {open === undefined ? null : (
        <Drawer
          opened
          onClose={() => setOpen(undefined)}
          position="right"
          size="lg"
          title={t("wordings.versionOf", { number: open.number })}
        >
          <Stack>
            <Text fw={600} style={{ overflowWrap: "anywhere" }}>
              {(open.words ?? wording.original).subject}
            </Text>
            <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
              {(open.words ?? wording.original).text}
            </Text>
          </Stack>
        </Drawer>
      )}
    </Stack>
  );
}
