import { Group, Skeleton, Stack, Table, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { TableScroller } from "~/ui/table/TableScroller";
import { answer, api } from "~/api/client";
import { useCan } from "~/api/session";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import type { Lead } from "./model";
import { ScoreByHand } from "./ScoreByHand";
import { SomethingHappened } from "./SomethingHappened";
import { Temperature } from "./Temperature";

const signed = new Intl.NumberFormat(undefined, { signDisplay: "exceptZero" });

/** Why the number is what it is: every line of the ledger, and their sum. */
export default function ScoreTab({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const may = useCan();
  const overrides = may("score.override");
  const writes = may("lead.write");
  const { data, error } = useQuery({
    queryKey: ["lead", lead.id, "score", lead.version],
    queryFn: () => answer(api.GET("/api/v1/sales/leads/{lead}/score", { params: { path: { lead: lead.id } } })),
    placeholderData: (previous) => previous,
  });
  if (error !== null && data === undefined) return <ProblemNote failure={error} />;
  if (data === undefined) return <Skeleton height={240} />;
  const held = data.total !== data.computed;
  return (
    <Stack gap="md">
      <Group gap="md">
        <Text className="figures" fz={28} lh="32px" fw={650}>
          {lead.score.shown}
        </Text>
        <Temperature degree={lead.score.temperature} />
        {data.manual === undefined ? null : <StatusBadge kind="draft">{t("score.byHand")}</StatusBadge>}
      </Group>
      {data.manual === undefined ? null : (
        <Text size="sm">
          {t("score.byHandText", { why: data.manual.why, computed: data.computed })}
          {data.manual.until === undefined ? null : (
            <>
              {" "}
              {t("score.until")} <Instant at={data.manual.until} />
            </>
          )}
        </Text>
      )}
      <TableScroller label={t("leadPage.score")} minWidth={460}>
        <Table className="figures">
          <Table.Caption>{t("score.caption", { version: data.lines[0]?.ruleSet ?? 1 })}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("score.reason")}</Table.Th>
              <Table.Th ta="end">{t("score.points")}</Table.Th>
              <Table.Th>{t("score.added")}</Table.Th>
              <Table.Th>{t("score.changes")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.lines.map((line) => (
              <Table.Tr key={`${line.rule}-${line.addedAt}-${line.reason}`}>
                <Table.Th scope="row" fw={400}>
                  {line.reason}
                </Table.Th>
                <Table.Td ta="end">{signed.format(line.points)}</Table.Td>
                <Table.Td>
                  <Instant at={line.addedAt} />
                </Table.Td>
                <Table.Td>{line.changesAt === undefined ? "–" : <Instant at={line.changesAt} />}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t("score.sum")}</Table.Th>
              <Table.Th ta="end">{data.total}</Table.Th>
              <Table.Td colSpan={2}>{held ? t("score.held", { computed: data.computed }) : null}</Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </TableScroller>
      <Text size="sm" c="dimmed">
        {data.changesAt === undefined ? (
          t("score.stays")
        ) : (
          <>
            {t("score.next")} <Instant at={data.changesAt} />
          </>
        )}
      </Text>
      <Group gap="xs">
        {writes ? <SomethingHappened lead={lead} /> : null}
        {overrides ? <ScoreByHand lead={lead} active={data.manual !== undefined} /> : null}
      </Group>
    </Stack>
  );
}
