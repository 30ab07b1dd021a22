import type { components } from "~/api/schema";
import type { StatusKind } from "~/ui/StatusBadge";

export type Lead = components["schemas"]["LeadView"];
export type LeadRow = components["schemas"]["LeadSummary"];
export type Status = Lead["status"];
export type Source = Lead["origin"]["source"];
export type Temperature = Lead["score"]["temperature"];
export type Urgency = NonNullable<Lead["need"]["urgency"]>;

/** The funnel in its order: columns of the board, choices of the filter. */
export const statuses = [
  "new",
  "contacted",
  "qualified",
  "appointment_scheduled",
  "inspection_completed",
  "quote_sent",
  "negotiation",
  "won",
  "lost",
  "nurture",
] as const satisfies Status[];

/** Somebody is expected to work on these now. */
export const openStatuses = statuses.slice(0, 7);

export const temperatures = ["hot", "warm", "cool", "cold"] as const satisfies Temperature[];

export const sources = [
  "website_form",
  "google_lsa",
  "google_ads",
  "facebook_ads",
  "referral",
  "door_to_door",
  "storm_response",
  "organic_search",
  "phone_inquiry",
  "email_inquiry",
  "partner_referral",
  "repeat_customer",
] as const satisfies Source[];

export const urgencies = ["immediate", "1-3_months", "3-6_months", "planning"] as const satisfies Urgency[];

export const statusKind: Record<Status, StatusKind> = {
  new: "information",
  contacted: "information",
  qualified: "information",
  appointment_scheduled: "information",
  inspection_completed: "information",
  quote_sent: "information",
  negotiation: "information",
  won: "good",
  lost: "stop",
  nurture: "idle",
};

/** What leads to a state: the server decides whether it may, see `LeadLifecycle`. */
export const commandTo: Record<Exclude<Status, "new">, Command> = {
  contacted: "contact",
  qualified: "qualify",
  appointment_scheduled: "schedule_appointment",
  inspection_completed: "complete_inspection",
  quote_sent: "send_quote",
  negotiation: "negotiate",
  won: "convert",
  lost: "lose",
  nurture: "nurture",
};

export const commands = [
  "contact",
  "qualify",
  "schedule_appointment",
  "complete_inspection",
  "send_quote",
  "negotiate",
  "convert",
  "lose",
  "nurture",
  "reopen",
] as const;
export type Command = (typeof commands)[number];

export const isCommand = (name: string): name is Command => (commands as readonly string[]).includes(name);
