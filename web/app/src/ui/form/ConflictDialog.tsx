import { Button, Group, Modal, Radio, Stack, Table, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { t as say } from "~/i18n";
import { labelOf } from "./labels";
import type { Conflict } from "./merge";

interface ConflictDialogProps {
  conflicts: Conflict[];
  labels: Partial<Record<string, string>>;
  words: ((name: string, value: unknown) => string | undefined) | undefined;
  /** Says of which fields the saved value stands; nothing when the person goes back to the form. */
  decide: (theirs: ReadonlySet<string> | undefined) => void;
}

function said(value: unknown): string {
  if (value === undefined || value === null || value === "") return "–";
  if (typeof value === "boolean") return say(value ? "ui.conflict.yes" : "ui.conflict.no");
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(said).join(", ");
  if (typeof value === "object") return Object.values(value).map(said).join(" ");
  return typeof value === "number" ? String(value) : (value as string);
}

/** Both changed the same fields: side by side with what it was before, and the person decides for each. */
export default function ConflictDialog({ conflicts, labels, words, decide }: ConflictDialogProps) {
  const { t } = useTranslation();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const read = (name: string, value: unknown) => words?.(name, value) ?? said(value);
  function choose(name: string, saved: boolean) {
    const next = new Set(theirs);
    if (saved) next.add(name);
    else next.delete(name);
    setTheirs(next);
  }
  return (
    <Modal opened onClose={() => decide(undefined)} title={t("ui.conflict.title")} size="lg" centered>
      <Stack>
        <Text size="sm">{t("ui.conflict.text")}</Text>
        <Table.ScrollContainer minWidth={320}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("ui.conflict.field")}</Table.Th>
                <Table.Th>{t("ui.conflict.base")}</Table.Th>
                <Table.Th>{t("ui.conflict.mine")}</Table.Th>
                <Table.Th>{t("ui.conflict.theirs")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {conflicts.map(({ name, base, ...sides }) => {
                const field = labelOf(name, labels);
                return (
                  <Table.Tr key={name}>
                    <Table.Th scope="row">{field}</Table.Th>
                    <Table.Td>{read(name, base)}</Table.Td>
                    {(["mine", "theirs"] as const).map((side) => (
                      <Table.Td key={side}>
                        <Radio
                          name={name}
                          label={read(name, sides[side])}
                          aria-label={`${t("ui.conflict.choice", { field, side: t(`ui.conflict.${side}`) })}, ${read(name, sides[side])}`}
                          checked={theirs.has(name) === (side === "theirs")}
                          onChange={() => choose(name, side === "theirs")}
                        />
                      </Table.Td>
                    ))}
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => decide(undefined)}>
            {t("ui.cancel")}
          </Button>
          <Button onClick={() => decide(theirs)}>{t("ui.conflict.save")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
