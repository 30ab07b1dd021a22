import { Stack, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { useLive } from "~/app/live";
import { can } from "~/app/permissions";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { RecordPage } from "~/ui/RecordPage";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { DeliveriesTab } from "./DeliveriesTab";
import { EventTypesTab } from "./EventTypesTab";
import { type Webhook, webhookQuery } from "./model";
import { WebhookCommands } from "./WebhookCommands";
import { WebhookState } from "./WebhookState";

const WebhookEditor = lazy(() => import("./WebhookEditor"));

const LIVE = ["webhook"];
const KEY = ["webhooks"];

const at = (instant: string | undefined, otherwise: string) =>
  instant === undefined ? otherwise : <Instant at={instant} />;

function Aside({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {t("webhooks.status")}
      </Title>
      <Facts
        facts={[
          { label: t("webhooks.url"), value: <span className="mono">{webhook.url}</span> },
          {
            label: t("webhooks.types"),
            value: webhook.types.length === 0 ? t("webhooks.allTypes") : webhook.types.join(", "),
          },
          { label: t("webhooks.delivered"), value: at(webhook.deliveredAt, t("webhooks.never")) },
          { label: t("webhooks.failing"), value: at(webhook.failingSince, "–") },
          ...(webhook.restingUntil === undefined
            ? []
            : [{ label: t("webhooks.resting"), value: <Instant at={webhook.restingUntil} /> }]),
          ...(webhook.formerSecretUntil === undefined
            ? []
            : [{ label: t("webhooks.formerSecret"), value: <Instant at={webhook.formerSecretUntil} /> }]),
          { label: t("webhooks.made"), value: <Instant at={webhook.createdAt} /> },
        ]}
      />
    </Stack>
  );
}

/** One webhook: what it was sent, what it wants, and what it is told. */
export function WebhookPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useParams({ strict: false });
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const manages = useCan()(can.manageWebhooks);
  const webhook = useQuery(webhookQuery(id ?? ""));
  useLive(LIVE, KEY);
  if (webhook.data === undefined) {
    return webhook.error === null ? (
      <TableSkeleton columns={2} />
    ) : (
      <ProblemNote failure={webhook.error} onRetry={() => void webhook.refetch()} />
    );
  }
  const one = webhook.data;
  return (
    <RecordPage
      title={one.name}
      crumbs={[{ label: t("webhooks.title"), to: "/firm/webhooks" }]}
      recordId={one.id}
      status={<WebhookState webhook={one} />}
      commands={<WebhookCommands webhook={one} />}
      aside={<Aside webhook={one} />}
      tab={tab}
      onTab={(next) => void navigate({ to: ".", search: { tab: next }, replace: true })}
      tabs={[
        { id: "deliveries", label: t("webhooks.tabs.deliveries"), content: <DeliveriesTab webhook={one} /> },
        ...(manages && one.status !== "retired"
          ? [
              {
                id: "settings",
                label: t("webhooks.tabs.settings"),
                content: (
                  <Suspense fallback={<TableSkeleton columns={2} />}>
                    <WebhookEditor webhook={one} />
                  </Suspense>
                ),
              },
            ]
          : []),
        { id: "events", label: t("webhooks.tabs.events"), content: <EventTypesTab webhook={one} /> },
      ]}
    />
  );
}
