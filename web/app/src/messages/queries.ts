import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Notification = Schemas["NotificationView"];
export type Message = Schemas["MessageView"];
export type Suppression = Schemas["SuppressionView"];

export const NOTIFICATIONS = ["notifications"] as const;
export const NOTIFICATION_TYPES = ["notification"] as const;
export const MESSAGES = ["messages"] as const;
export const MESSAGE_TYPES = ["message"] as const;
export const SUPPRESSIONS = ["suppressions"] as const;
export const SUPPRESSION_TYPES = ["suppression"] as const;

export const unreadQuery = {
  queryKey: [...NOTIFICATIONS, "unread"],
  queryFn: async () => (await answer(api.GET("/api/v1/messages/notifications/unread"))).count,
};

/** Reads one notification; a refusal is cheap, so the screen does not wait. */
export const readOne = (id: string) =>
  api.PUT("/api/v1/messages/notifications/{id}/reading", { params: { path: { id } } });

export const readAll = () => api.PUT("/api/v1/messages/notifications/reading");
