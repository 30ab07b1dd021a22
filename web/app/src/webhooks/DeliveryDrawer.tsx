import { Button, Code, Drawer, Stack, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Schemas } from "~/api/contract";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { CopyId } from "~/ui/CopyId";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { deliveryQuery, refreshWebhooks, sendAgain } from "./model";
import { DeliveryState } from "./WebhookState";

type Attempt = Schemas["AttemptView"];

function AttemptLine({ attempt }: { attempt: Attempt }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t("webhooks.attempt", { number: attempt.number })}>
      <Text size="sm" fw={600}>
        {t("webhooks.attempt", { number: attempt.number })}: {attempt.status ?? t("webhooks.noAnswer")}
      </Text>
      <Text size="xs" c="dimmed" component="div">
        <Instant at={attempt.sentAt} /> · {t("webhooks.took", { ms: attempt.millis })}
      </Text>
      {attempt.error === undefined ? null : <Text size="sm">{attempt.error}</Text>}
      {attempt.answer === "" ? null : <Code block>{attempt.answer}</Code>}
    </section>
  );
}

const pretty = (body: string) => JSON.stringify(JSON.parse(body), null, 2);

function Content({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const manages = useCan()(can.manageWebhooks);
  const page = useQuery(deliveryQuery(id));
  const again = useMutation({
    mutationFn: sendAgain,
    onSuccess: () => showDone(t("webhooks.sentAgain")),
    onSettled: () => refreshWebhooks(queries),
  });
  if (page.data === undefined) {
    return page.error === null ? (
      <TableSkeleton columns={1} />
    ) : (
      <ProblemNote failure={page.error} onRetry={() => void page.refetch()} />
    );
  }
  const { delivery, attempts, body } = page.data;
  return (
    <Stack gap="lg">
      <div>
        <DeliveryState delivery={delivery} />
      </div>
      <Facts
        facts={[
          { label: t("webhooks.cameUp"), value: <Instant at={delivery.createdAt} /> },
          { label: t("webhooks.due"), value: delivery.dueAt === undefined ? "–" : <Instant at={delivery.dueAt} /> },
          { label: t("webhooks.eventId"), value: <CopyId id={delivery.eventId} /> },
          { label: t("webhooks.record"), value: <CopyId id={delivery.subjectId} /> },
        ]}
      />
      <section aria-labelledby="delivery-attempts">
        <Title order={3} id="delivery-attempts" mb="xs">
          {t("webhooks.attempts")}
        </Title>
        <Stack gap="sm">
          {attempts.length === 0 ? <Text size="sm">{t("webhooks.never")}</Text> : null}
          {attempts.map((attempt) => (
            <AttemptLine key={attempt.number} attempt={attempt} />
          ))}
        </Stack>
      </section>
      <section aria-labelledby="delivery-body">
        <Title order={3} id="delivery-body" mb="xs">
          {t("webhooks.body")}
        </Title>
        <Code block>{pretty(body)}</Code>
      </section>
      {again.error === null ? null : <ProblemNote failure={again.error} />}
      {manages && delivery.state !== "pending" ? (
        <Button onClick={() => again.mutate(delivery)} loading={again.isPending} style={{ alignSelf: "start" }}>
          {t("webhooks.sendAgain")}
        </Button>
      ) : null}
    </Stack>
  );
}

/** One delivery: what was sent, each answer, and the button that sends it again. */
export default function DeliveryDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Drawer opened onClose={onClose} title={t("webhooks.tabs.deliveries")} position="right" size="lg">
      <Content id={id} />
    </Drawer>
  );
}
