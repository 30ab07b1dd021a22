import { Skeleton, Table } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { TableScroller } from "~/ui/table/TableScroller";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { duration } from "./duration";
import { isCommand } from "./model";
import { historyQuery } from "./queries";

/** How it went through the funnel: which command, who, why, and how long it stood there. */
export function StageHistory({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(historyQuery(id));
  if (error !== null && data === undefined) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={160} />;
  return (
    <TableScroller label={t("leadPage.stages")} minWidth={520}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("leads.status")}</Table.Th>
            <Table.Th>{t("leadPage.by")}</Table.Th>
            <Table.Th>{t("leadPage.command")}</Table.Th>
            <Table.Th>{t("leadPage.since")}</Table.Th>
            <Table.Th ta="end">{t("leadPage.stayed")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.map((step) => (
            <Table.Tr key={`${step.at}-${step.to}`}>
              <Table.Th scope="row">{t(`leads.statuses.${step.to}`)}</Table.Th>
              <Table.Td>{step.actor ?? t("leadPage.system")}</Table.Td>
              <Table.Td>
                {isCommand(step.command) ? t(`leadCommands.${step.command}`) : t("leads.create")}
                {step.reason === undefined ? null : ` – ${step.reason}`}
              </Table.Td>
              <Table.Td>
                <Instant at={step.at} />
              </Table.Td>
              <Table.Td ta="end" className="figures">
                {duration(step.seconds)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroller>
  );
}
