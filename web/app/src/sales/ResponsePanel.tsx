import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useCan } from "~/api/session";
import { Instant } from "~/ui/Instant";
import { showDone } from "~/ui/toasts";
import type { Lead } from "./model";
import { useMemberNames } from "./queries";
import { ResponseCell } from "./ResponseCell";
import classes from "./sales.module.css";

/** The promise of a first response: how much time is left, who is called next, and a way to say "I see to it". */
export function ResponsePanel({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const writes = useCan()("lead.write");
  const names = useMemberNames();
  const queryKey = ["lead", lead.id, "response"];
  const path = { lead: lead.id };
  const { data } = useQuery({
    queryKey,
    queryFn: () => answer(api.GET("/api/v1/sales/leads/{lead}/response", { params: { path } })),
  });
  const acknowledge = useMutation({
    mutationFn: () => answer(api.PUT("/api/v1/sales/leads/{lead}/acknowledgement", { params: { path } })),
    onSuccess: (after) => {
      queries.setQueryData(queryKey, after);
      showDone(t("leadPage.acknowledged", { name: lead.name }));
    },
  });
  if (data?.deadline === undefined) return null;
  const { acknowledged, ended } = data;
  const clock = { deadline: data.deadline, ...(ended === undefined ? {} : { endedAt: ended.act.at }) };
  const answeredAt = ended?.seconds === undefined ? undefined : ended.act.at;
  const nameOf = (by: string | undefined) => (by === undefined ? undefined : names.get(by)) ?? t("leads.nobody");
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="response">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="response">
          {t("leadPage.response")}
        </Title>
        <ResponseCell firstContactAt={answeredAt} clock={clock} />
      </Group>
      {ended === undefined ? null : (
        <Text size="sm">
          {ended.seconds === undefined
            ? t("leadPage.notAwaited")
            : t(ended.withinTarget ? "leadPage.inTime" : "leadPage.late", { name: nameOf(ended.act.by) })}{" "}
          <Instant at={ended.act.at} />
        </Text>
      )}
      {ended === undefined && acknowledged === undefined ? (
        <>
          <ol className={classes["ladder"]}>
            {data.steps.map((step, place) => (
              <li key={`${step.rung}-${step.dueAt}`} data-called={place < data.called || undefined}>
                <span>{t(`leadPage.rungs.${step.rung}`)}</span>
                <Text span size="xs" c="dimmed">
                  {place < data.called ? t("leadPage.called") : null} <Instant at={step.dueAt} />
                </Text>
              </li>
            ))}
          </ol>
          {writes ? (
            <Button variant="default" mt="xs" loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
              {t("leadPage.acknowledge")}
            </Button>
          ) : null}
        </>
      ) : null}
      {ended === undefined && acknowledged !== undefined ? (
        <Text size="sm">
          {t("leadPage.seenToBy", { name: nameOf(acknowledged.by) })} <Instant at={acknowledged.at} />
        </Text>
      ) : null}
    </Paper>
  );
}
