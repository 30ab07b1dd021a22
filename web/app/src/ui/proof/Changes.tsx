import { Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./proof.module.css";

export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const said = (value: unknown) =>
  value === undefined || value === null ? "–" : typeof value === "string" ? value : JSON.stringify(value, null, 1);

/** The changed fields of a record out of its states before and after. */
export function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return fields
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** Before and after, side by side; words mark them, not only colour. */
export function Changes({ changes }: { changes: Change[] }) {
  const { t } = useTranslation();
  if (changes.length === 0) return <Text size="sm">{t("ui.proof.noChanges")}</Text>;
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("ui.conflict.field")}</Table.Th>
            <Table.Th>{t("ui.proof.before")}</Table.Th>
            <Table.Th>{t("ui.proof.after")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map((change) => (
            <Table.Tr key={change.field}>
              <Table.Th scope="row">{change.field}</Table.Th>
              <Table.Td className={classes["before"] ?? ""}>{said(change.before)}</Table.Td>
              <Table.Td className={classes["after"] ?? ""}>{said(change.after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
