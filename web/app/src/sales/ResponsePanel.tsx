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
  const by = data.acknowledged?.by;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="response">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="response">
          {t("leadPage.response")}
        </Title>
        <ResponseCell clock={{ deadline: data.deadline }} />
      </Group>
      {data.acknowledged === undefined ? (
        <>
          <ol className={classes["ladder"]}>
            {data.steps.map((step, place) => (
              <li key={step.rung} data-called={place < data.called || undefined}>
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
      ) : (
        <Text size="sm">
          {t("leadPage.seenToBy", { name: (by === undefined ? undefined : names.get(by)) ?? t("leads.nobody") })}{" "}
          <Instant at={data.acknowledged.at} />
        </Text>
      )}
    </Paper>
  );
}
