import { useTranslation } from "react-i18next";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import type { Delivery, Webhook } from "./model";

const kinds: Record<Webhook["status"], StatusKind> = {
  active: "good",
  paused: "attention",
  disabled: "stop",
  retired: "idle",
};

/** An active one that fails is not good. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const failing = webhook.status === "active" && webhook.failingSince !== undefined;
  if (failing) return <StatusBadge kind="attention">{t("webhooks.failingNow")}</StatusBadge>;
  return <StatusBadge kind={kinds[webhook.status]}>{t(`webhooks.statuses.${webhook.status}`)}</StatusBadge>;
}

/** What becomes of a delivery now: on its way, tried again, or behind another one. */
export function DeliveryState({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation();
  if (delivery.state === "delivered") return <StatusBadge kind="good">{t("webhooks.states.delivered")}</StatusBadge>;
  if (delivery.state === "failed") return <StatusBadge kind="stop">{t("webhooks.states.failed")}</StatusBadge>;
  if (delivery.dueAt === undefined) return <StatusBadge kind="idle">{t("webhooks.waits")}</StatusBadge>;
  return delivery.attempts === 0 ? (
    <StatusBadge kind="information">{t("webhooks.states.pending")}</StatusBadge>
  ) : (
    <StatusBadge kind="attention">{t("webhooks.retries")}</StatusBadge>
  );
}
