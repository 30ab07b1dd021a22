import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, launch, open, shot, sideways, signIn, views } from "./browser";

const publicPages = [
  { path: "/sign-in", title: "Sign in" },
  { path: "/forgotten-password", title: "Forgotten password" },
  { path: "/docs", title: "API reference" },
  { path: "/docs/errors#request.invalid", title: "Problems" },
  { path: "/password-resets/x", title: "Choose a new password" },
];

const pages = [
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

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const fileName = (path: string) => path.replaceAll(/[/?=#]/g, "-").replace(/^-/, "") || "today";

describe.each(views)("every page in $scheme at $width px", (view) => {
  test("stands without fault before sign-in", async () => {
    const { context, page, complaints } = await open(browser, view);
    for (const { path, title } of publicPages) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await shot(page, fileName(path), view);
      expect.soft(await axe(page), path).toEqual([]);
      expect.soft(await sideways(page), `${path} scrolls sideways`).toBe(false);
    }
    expect(complaints.list).toEqual([]);
    await context.close();
  });

  test("stands without fault after it", async () => {
    const { context, page, complaints } = await open(browser, view);
    await signIn(page);
    for (const { path, title } of pages) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      // The live stream never falls silent, so there is no idle network to wait for.
      await page.waitForTimeout(800);
      await shot(page, fileName(path), view);
      expect.soft(await axe(page), path).toEqual([]);
      expect.soft(await sideways(page), `${path} scrolls sideways`).toBe(false);
    }
    expect(complaints.list).toEqual([]);
    await context.close();
  });
});
