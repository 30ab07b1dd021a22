import { Button, Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import type { RecordRef } from "~/records/queries";
import { HoldDialog, HoldNote } from "./HoldCommands";
import { holdsQuery } from "./queries";

/** What holds all documents of a record, and the command that places such a hold. */
export default function RecordHolds({ record }: { record: RecordRef }) {
  const { t } = useTranslation();
  const may = useCan()(can.holdDocuments);
  const [placing, setPlacing] = useState(false);
  const holds = useQuery(holdsQuery(record)).data?.filter(({ document }) => document === undefined) ?? [];
  return (
    <Stack gap="sm">
      {holds.map((hold) => (
        <HoldNote key={hold.id} record={record} hold={hold} />
      ))}
      {may && holds.length === 0 ? (
        <Group>
          <Button variant="default" onClick={() => setPlacing(true)}>
            {t("keeping.holdAll")}
          </Button>
        </Group>
      ) : null}
      {placing ? <HoldDialog record={record} onClose={() => setPlacing(false)} /> : null}
    </Stack>
  );
}
