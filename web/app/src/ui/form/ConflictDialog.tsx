import { Button, Group, Modal, Stack, Table, Text } from "@mantine/core";
import type { FieldValues } from "react-hook-form";
import { useTranslation } from "react-i18next";

interface ConflictDialogProps<T extends FieldValues> {
  mine: T;
  theirs: T;
  labels: Partial<Record<string, string>>;
  onClose: () => void;
  onKeepTheirs: () => void;
  onApplyMine: () => void;
}

const said = (value: unknown) => {
  if (value === undefined || value === null || value === "") return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** Somebody saved in between: both texts side by side, and the person decides. */
export default function ConflictDialog<T extends FieldValues>(props: ConflictDialogProps<T>) {
  const { mine, theirs, labels, onClose, onKeepTheirs, onApplyMine } = props;
  const { t } = useTranslation();
  const different = Object.keys(theirs).filter((name) => said(mine[name]) !== said(theirs[name]));
  return (
    <Modal opened onClose={onClose} title={t("ui.conflict.title")} size="lg" centered>
      <Stack>
        <Text size="sm">{t("ui.conflict.text")}</Text>
        <Table.ScrollContainer minWidth={320}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("ui.conflict.field")}</Table.Th>
                <Table.Th>{t("ui.conflict.mine")}</Table.Th>
                <Table.Th>{t("ui.conflict.theirs")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {different.map((name) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{labels[name] ?? name}</Table.Th>
                  <Table.Td>{said(mine[name])}</Table.Td>
                  <Table.Td>{said(theirs[name])}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group justify="flex-end">
          <Button variant="default" onClick={onKeepTheirs}>
            {t("ui.conflict.keepTheirs")}
          </Button>
          <Button onClick={onApplyMine}>{t("ui.conflict.applyMine")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
