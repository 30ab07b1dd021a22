import { Alert, Button, Checkbox, Group, List, Stack, Text } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import type { DocumentOf } from "../queries";
import type { NotMoved } from "./queries";

const MoveSeveral = lazy(() => import("./MoveSeveral"));

interface ChosenDocumentsProps {
  record: RecordRef;
  /** Those of the list that can be moved. */
  movable: DocumentOf[];
  chosen: DocumentOf[];
  onChoose: (documents: DocumentOf[]) => void;
}

/** What is done with several documents of the list, and what did not go and why. */
export function ChosenDocuments({ record, movable, chosen, onChoose }: ChosenDocumentsProps) {
  const { t } = useTranslation();
  const [moving, setMoving] = useState(false);
  const [stayed, setStayed] = useState<NotMoved[]>([]);
  return (
    <Stack gap="xs">
      {movable.length === 0 ? null : (
        <Group gap="md" mih={36} role="group" aria-label={t("ui.table.bulk")}>
          <Checkbox
            label={t("ui.table.chooseAll")}
            checked={chosen.length === movable.length}
            indeterminate={chosen.length > 0 && chosen.length < movable.length}
            onChange={(event) => onChoose(event.currentTarget.checked ? movable : [])}
          />
          {chosen.length === 0 ? null : (
            <>
              <Text size="sm" fw={600} role="status">
                {t("ui.table.selected", { count: chosen.length })}
              </Text>
              <Button size="compact-sm" variant="default" onClick={() => setMoving(true)}>
                {t("documents.folders.moveSeveral")}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => onChoose([])}>
                {t("ui.table.clearSelection")}
              </Button>
            </>
          )}
        </Group>
      )}
      {stayed.length === 0 ? null : (
        <Alert
          color="red"
          role="alert"
          title={t("documents.folders.stayed", { count: stayed.length })}
          withCloseButton
          closeButtonLabel={t("documents.dismissIt")}
          onClose={() => setStayed([])}
        >
          <List size="sm">
            {stayed.map(({ id, name, why }) => (
              <List.Item key={id}>
                <Text span fw={600} size="sm">
                  {name}
                </Text>
                {": "}
                {why}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {moving ? (
        <Suspense>
          <MoveSeveral
            record={record}
            documents={chosen}
            onClose={() => setMoving(false)}
            onMoved={(not) => {
              setStayed(not);
              onChoose([]);
            }}
          />
        </Suspense>
      ) : null}
    </Stack>
  );
}
