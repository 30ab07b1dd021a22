import type { Schemas } from "~/api/contract";
import type { StatusKind } from "~/ui/StatusBadge";

export const mailStateKind: Record<Schemas["MessageView"]["status"], StatusKind> = {
  kept: "idle",
  queued: "information",
  suppressed: "attention",
  failed: "stop",
  sent: "information",
  delivered: "good",
  opened: "good",
  bounced: "stop",
  complained: "stop",
};
