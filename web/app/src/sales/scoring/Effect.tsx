import { Button, Paper, Stack, Table, Text, Title } from "@mantine/core";
import { IconFlask } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { ProblemNote } from "~/ui/ProblemNote";
import { LeadLink } from "../leadColumns";
import { temperatures } from "../model";
import { Temperature } from "../Temperature";
import type { RuleSet } from "./rules";

const signed = new Intl.NumberFormat(undefined, { signDisplay: "exceptZero" });

function Bands({ effect }: { effect: Schemas["RuleTrialsEffect"] }) {
  const { t } = useTranslation();
  return (
    <Table className="figures">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("leads.temperature")}</Table.Th>
          <Table.Th ta="end">{t("scoring.now")}</Table.Th>
          <Table.Th ta="end">{t("scoring.after")}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {temperatures.map((degree) => (
          <Table.Tr key={degree}>
            <Table.Th scope="row" fw={400}>
              <Temperature degree={degree} />
            </Table.Th>
            <Table.Td ta="end">{effect.before[degree] ?? 0}</Table.Td>
            <Table.Td ta="end">{effect.after[degree] ?? 0}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Largest({ effect }: { effect: Schemas["RuleTrialsEffect"] }) {
  const { t } = useTranslation();
  const moved = effect.largest.filter(({ before, after }) => before !== after);
  if (moved.length === 0) return <Text size="sm">{t("scoring.nothingMoves")}</Text>;
  return (
    <>
      <Title order={3}>{t("scoring.largest")}</Title>
      <Table className="figures">
        <Table.Tbody>
          {moved.map(({ lead, name, before, after }) => (
            <Table.Tr key={lead}>
              <Table.Th scope="row" fw={400}>
                <LeadLink id={lead} name={name} />
              </Table.Th>
              <Table.Td ta="end">
                {before} → {after}
              </Table.Td>
              <Table.Td ta="end">{signed.format(after - before)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

/** What the draft, as it stands in the form, would make of the firm's leads; changes nothing. */
export function EffectPanel({ rules }: { rules: () => Promise<RuleSet | undefined> }) {
  const { t } = useTranslation();
  const trial = useMutation({
    mutationFn: async () => {
      const tried = await rules();
      return tried === undefined
        ? null
        : answer(api.POST("/api/v1/sales/rule-sets/preview", { body: { rules: tried, note: "" } }));
    },
    meta: { quiet: true },
  });
  const effect = trial.data;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="effect">
      <Stack gap="sm" align="stretch">
        <Title order={2} id="effect">
          {t("scoring.effect")}
        </Title>
        <Text size="sm" c="dimmed">
          {effect ? t("scoring.tried", { count: effect.leads }) : t("scoring.effectText")}
        </Text>
        <div role="status">
          {trial.error === null ? null : <ProblemNote failure={trial.error} />}
          {effect ? (
            <Stack gap="sm">
              <Bands effect={effect} />
              <Largest effect={effect} />
            </Stack>
          ) : null}
        </div>
        <Button
          variant="default"
          leftSection={<IconFlask size={16} />}
          loading={trial.isPending}
          onClick={() => trial.mutate()}
        >
          {t("scoring.try")}
        </Button>
      </Stack>
    </Paper>
  );
}
