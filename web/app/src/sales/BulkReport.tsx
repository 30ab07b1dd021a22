import { Button, Stack, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Schemas } from "~/api/contract";
import type { Chosen } from "./bulk";
import { LeadLink } from "./leadColumns";

export type Report = Schemas["AssignmentBulkReport"];

/** What became of each: who was left out, and why. */
export function BulkReport({ report, chosen, onClose }: { report: Report; chosen: Chosen[]; onClose: () => void }) {
  const { t } = useTranslation();
  const names = new Map(chosen.map((each) => [each.id, each.name]));
  const refused = report.items.filter((item) => !item.done);
  return (
    <Stack>
      <Text role="status">
        {refused.length === 0
          ? t("bulk.reportNone", { done: report.done })
          : t("bulk.report", { done: report.done, refused: report.refused })}
      </Text>
      {refused.length === 0 ? null : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("bulk.lead")}</Table.Th>
              <Table.Th>{t("bulk.why")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {refused.map((item) => (
              <Table.Tr key={item.lead}>
                <Table.Th scope="row">
                  <LeadLink id={item.lead} name={names.get(item.lead) ?? item.lead} />
                </Table.Th>
                <Table.Td>{item.problem}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button onClick={onClose}>{t("bulk.close")}</Button>
    </Stack>
  );
}
