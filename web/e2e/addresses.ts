import type { Page } from "playwright-core";

export const publicPages = [
  { path: "/sign-in", title: "Sign in" },
  { path: "/forgotten-password", title: "Forgotten password" },
  { path: "/docs", title: "API reference" },
  { path: "/docs/errors#request.invalid", title: "Problems" },
  { path: "/password-resets/x", title: "Choose a new password" },
];

export const pages = [
  { path: "/", title: "Today" },
  { path: "/account/profile", title: "Profile" },
  { path: "/account/preferences", title: "Preferences" },
  { path: "/account/sessions", title: "Sessions" },
  { path: "/account/api-keys", title: "API keys" },
  { path: "/firm/members", title: "Members" },
  { path: "/firm/invitations", title: "Invitations" },
  { path: "/firm/roles", title: "Roles" },
  { path: "/firm/teams", title: "Teams" },
  { path: "/firm/territories", title: "Territories" },
  { path: "/firm/settings", title: "Firm settings" },
  { path: "/firm/calendar", title: "Business hours" },
  { path: "/sales/duplicates", title: "Duplicates" },
  { path: "/sales/scoring", title: "Scoring rules" },
  { path: "/sales/response", title: "First response" },
  { path: "/sales/assignment", title: "Assignment" },
  { path: "/inbox", title: "Inbox" },
  { path: "/imports", title: "Imports" },
  { path: "/imports/new", title: "Import a file" },
  { path: "/sales/forms", title: "Capture forms" },
  { path: "/sales/forms/new", title: "New capture form" },
  { path: "/jobs", title: "Jobs" },
  { path: "/jobs?tab=schedule", title: "Jobs" },
  { path: "/messages", title: "Messages" },
  { path: "/audit", title: "Audit" },
  { path: "/audit?tab=checkpoints", title: "Audit" },
];

/** The pages of sales, and every tab of the first lead. */
export async function salesPages(page: Page): Promise<string[]> {
  await page.goto("/leads");
  const lead = await page.locator('a[href^="/leads/"]').first().getAttribute("href");
  const tabs = ["facts", "score", "stages", "followUps"].map((tab) => `${lead}?tab=${tab}`);
  return ["/", "/leads", "/pipeline", "/map", "/firm/lead-fields", `${lead}`, ...tabs];
}

/** What a picture of the page is called. */
export const fileName = (path: string) =>
  path
    .replace(/\/leads\/[^?]+(\?tab=)?/, "lead-")
    .replaceAll(/[/?=#]/g, "-")
    .replaceAll(/^-|-$/g, "") || "today";
