import { Button, Group, Paper, Radio, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import { type Assignment, assignmentQuery, strategies, type Strategy } from "./queries";

const strategyOf = (code: string): Strategy => strategies.find((each) => each === code) ?? "manual";

/** By which rule new leads are given; each says what it does. */
export function RuleForm({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const changes = useCan()(can.manageAssignment);
  const held = strategyOf(assignment.strategy);
  const [chosen, setChosen] = useState<Strategy>();
  const save = useMutation({
    mutationFn: (strategy: Strategy) =>
      answer(
        api.PUT("/api/v1/sales/assignment", {
          params: { header: ifMatch(assignment.version) },
          body: { strategy },
        }),
      ),
    meta: { quiet: true },
    onSuccess: (after, strategy) => {
      queries.setQueryData(assignmentQuery.queryKey, after);
      setChosen(undefined);
      showDone(t("assignment.ruleSaved", { rule: t(`assignment.strategies.${strategy}`) }));
    },
    onError: () => queries.invalidateQueries({ queryKey: assignmentQuery.queryKey }),
  });
  const now = chosen ?? held;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="rule">
      <Title order={2} id="rule" mb="xs">
        {t("assignment.rule")}
      </Title>
      {changes ? (
        <Stack>
          <Radio.Group aria-label={t("assignment.rule")} value={now} onChange={(code) => setChosen(strategyOf(code))}>
            <Stack gap="sm">
              {strategies.map((strategy) => (
                <Radio
                  key={strategy}
                  value={strategy}
                  label={t(`assignment.strategies.${strategy}`)}
                  description={t(`assignment.texts.${strategy}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {save.error === null ? null : <ProblemNote failure={save.error} />}
          {now === held ? null : (
            <Group gap="xs">
              <Button loading={save.isPending} onClick={() => save.mutate(now)}>
                {t("assignment.saveRule")}
              </Button>
              <Button variant="default" onClick={() => setChosen(undefined)}>
                {t("ui.cancel")}
              </Button>
            </Group>
          )}
        </Stack>
      ) : (
        <>
          <Text size="sm" fw={550}>
            {t(`assignment.strategies.${held}`)}
          </Text>
          <Text size="sm" c="dimmed">
            {t(`assignment.texts.${held}`)}
          </Text>
        </>
      )}
    </Paper>
  );
}
