import type { components } from "~/api/schema";

export type Interaction = components["schemas"]["InteractionView"];

export const kinds = [
  "phone_call",
  "email",
  "sms",
  "in_person_meeting",
  "video_call",
  "site_visit",
  "note",
  "voicemail",
  "social_media",
  "live_chat",
] as const satisfies Interaction["kind"][];

export const directions = ["outbound", "inbound", "internal"] as const satisfies Interaction["direction"][];

export const outcomes = [
  "successful",
  "no_answer",
  "left_voicemail",
  "scheduled_callback",
  "scheduled_appointment",
  "quote_requested",
  "objection_handled",
  "not_interested",
  "follow_up_required",
] as const satisfies NonNullable<Interaction["outcome"]>[];
