import type { Page } from "playwright-core";
import { call } from "./api";

export const publicPages = [
  { path: "/sign-in", title: "Sign in" },
  { path: "/forgotten-password", title: "Forgotten password" },
  { path: "/docs", title: "API reference" },
  { path: "/docs/errors#request.invalid", title: "Problems" },
  { path: "/password-resets/x", title: "Choose a new password" },
  { path: "/opt-outs/x", title: "Stop these mails?" },
  { path: "/no/such/page", title: "No such page" },
];

/** Pages that a server with a firm does not open by itself, and the answer of the API that opens each. */
export const rarePages = [
  { path: "/set-up", title: "Set up Plumbline", asked: "/api/v1/identity/setup", answer: { needed: true } },
  {
    path: "/invitations/x",
    title: "Join Ridgeline Roofing",
    asked: "/api/v1/identity/invitations/x",
    answer: { firm: "Ridgeline Roofing", role: "Sales representative", email: "new@ridgeline.example" },
  },
];

export const pages = [
  { path: "/", title: "Today" },
  { path: "/account/profile", title: "Profile" },
  { path: "/account/preferences", title: "Preferences" },
  { path: "/account/notifications", title: "Notifications" },
  { path: "/account/sessions", title: "Sessions" },
  { path: "/account/api-keys", title: "API keys" },
  { path: "/account/calendar-feeds", title: "Calendar feeds" },
  { path: "/firm/members", title: "Members" },
  { path: "/firm/invitations", title: "Invitations" },
  { path: "/firm/roles", title: "Roles" },
  { path: "/firm/teams", title: "Teams" },
  { path: "/firm/territories", title: "Territories" },
  { path: "/firm/settings", title: "Firm settings" },
  { path: "/firm/calendar", title: "Business hours" },
  { path: "/firm/letterhead", title: "Letterhead" },
  { path: "/firm/webhooks", title: "Webhooks" },
  { path: "/firm/webhooks/new", title: "New webhook" },
  { path: "/sales/duplicates", title: "Duplicates" },
  { path: "/sales/scoring", title: "Scoring rules" },
  { path: "/sales/response", title: "First response" },
  { path: "/sales/assignment", title: "Assignment" },
  { path: "/inbox", title: "Inbox" },
  { path: "/my-records", title: "My records" },
  { path: "/my-records?tab=watched", title: "My records" },
  { path: "/clients", title: "Clients" },
  { path: "/properties", title: "Properties" },
  { path: "/portfolio", title: "Portfolio" },
  { path: "/portfolio/reminders", title: "Reminder days" },
  { path: "/planner", title: "Planner" },
  { path: "/evidence", title: "Certificates to verify" },
  { path: "/imports", title: "Imports" },
  { path: "/imports/new", title: "Import a file" },
  { path: "/sales/forms", title: "Capture forms" },
  { path: "/sales/forms/new", title: "New capture form" },
  { path: "/exports", title: "Exports" },
  { path: "/reports", title: "Scheduled reports" },
  { path: "/jobs", title: "Jobs" },
  { path: "/jobs?tab=schedule", title: "Jobs" },
  { path: "/documents/reviews", title: "Reviews" },
  { path: "/retention", title: "Retention" },
  { path: "/retention?tab=periods", title: "Retention" },
  { path: "/messages", title: "Messages" },
  { path: "/firm/templates", title: "Message templates" },
  { path: "/firm/templates/new", title: "New template" },
  { path: "/firm/templates?tab=automatic", title: "Message templates" },
  { path: "/firm/wordings/invitation", title: "Invitation" },
  { path: "/messages?tab=suppressions", title: "Suppressed addresses" },
  { path: "/console", title: "Console" },
  { path: "/console?tab=switches", title: "Console" },
  { path: "/console?tab=sessions", title: "Console" },
  { path: "/console?tab=dead", title: "Console" },
  { path: "/console?tab=routes", title: "Console" },
  { path: "/console?tab=statements", title: "Console" },
  { path: "/console?tab=modules", title: "Console" },
  { path: "/console?tab=map", title: "Console" },
  { path: "/console?tab=map&open=sales.lead&role=staff", title: "Console" },
  { path: "/audit", title: "Audit" },
  { path: "/audit?tab=checkpoints", title: "Audit" },
];

/** A record of each kind that no list of links leads to: the client of the last won lead, the last job, and a member. */
async function recordPages(): Promise<string[]> {
  const won = await call<List>("GET", "/sales/leads?status=won&limit=1");
  const converted = won.items.map(({ id }) => call<{ client: string }>("POST", `/sales/leads/${id}/conversion`));
  const clients = (await Promise.all(converted)).map(({ client }) => `/clients/${client}`);
  const jobs = await call<List>("GET", "/jobs?limit=1");
  const members = await call<List>("GET", "/firms/members?limit=1");
  return [
    ...clients,
    ...jobs.items.map(({ id }) => `/jobs/${id}`),
    ...members.items.map(({ id }) => `/firm/members/${id}`),
  ];
}

interface List {
  items: { id: string }[];
}

/** The pages of sales, every tab of the first lead, and one record of each other kind. */
export async function salesPages(page: Page): Promise<string[]> {
  await page.goto("/leads");
  const lead = await page.locator('a[href^="/leads/"]').first().getAttribute("href");
  const tabs = ["comments", "facts", "score", "stages", "followUps"].map((tab) => `${lead}?tab=${tab}`);
  return ["/", "/leads", "/pipeline", "/map", "/firm/lead-fields", `${lead}`, ...tabs, ...(await recordPages())];
}

/** What a picture of the page is called. */
export const fileName = (path: string) =>
  path
    .replace(/\/leads\/[^?]+(\?tab=)?/, "lead-")
    .replace(/\/firm\/members\/.+/, "member")
    .replace(/\/(client|job)s\/.+/, "$1")
    .replaceAll(/[/?=#]/g, "-")
    .replaceAll(/^-|-$/g, "") || "today";
