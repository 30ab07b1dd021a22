import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { account, axe, expectRefusal, launch, open, shot, signIn, type View, views } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const desktop: View = { scheme: "light", width: 1366 };

test("refuses a wrong password in words, keeps the address, and lets the right one in", async () => {
  const { context, page, complaints } = await open(browser, desktop);
  await page.goto("/firm/members");
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.getByLabel("E-mail address").fill(account.email);
  await page.getByRole("textbox", { name: "Password" }).fill("wrong");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("E-mail address or password is wrong.").waitFor();
  expect(await page.title()).toMatch(/^Error: /);
  expect(await axe(page)).toEqual([]);
  expect(await page.getByLabel("E-mail address").inputValue()).toBe(account.email);

  await page.getByRole("textbox", { name: "Password" }).fill(account.password);
  const answered = page.waitForResponse((response) => response.status() === 201);
  await page.keyboard.press("Enter");
  const { accessToken } = (await (await answered).json()) as { accessToken: string };
  await page.getByRole("heading", { level: 1, name: "Members" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Members" }).waitFor();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(accessToken);
  expectRefusal(complaints, 401);
  expect(complaints.list).toEqual([]);
  await context.close();
});

test.each(views)("menus, dialogs, palette and drawers stand without fault in $scheme at $width px", async (view) => {
  const { context, page, complaints } = await open(browser, view);
  await signIn(page);
  const look = async (name: string, within?: string) => {
    await page.waitForTimeout(250);
    await shot(page, name, view);
    expect.soft(await axe(page, within), name).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(200);
  };

  await page.getByRole("button", { name: /account$/ }).click();
  await look("open-account");
  await page.getByRole("button", { name: /^Inbox/ }).click();
  await look("open-inbox");
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Type a page or a command").fill("mem");
  await look("open-palette");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
  await look("open-keyboard");

  await page.goto("/firm/members");
  await page.getByRole("heading", { level: 1, name: "Members" }).waitFor();
  await page.getByRole("button", { name: "Columns" }).click();
  await look("open-columns", ".mantine-Popover-dropdown");
  await page.getByRole("button", { name: "Help: Members" }).click();
  await look("open-help", ".mantine-Popover-dropdown");
  await page.getByRole("button", { name: "Invite member" }).first().click();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await page.getByRole("dialog").getByRole("alert").waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
  await look("open-invite-errors");
  await page.goto("/account/profile");
  await page.getByRole("button", { name: "Turn on" }).click();
  await page.getByRole("img", { name: /QR code/ }).waitFor();
  await look("open-two-step");
  expect(complaints.list).toEqual([]);
  await context.close();
});

test("works by keyboard alone: skip link, g sequences, single keys off", async () => {
  const { context, page, complaints } = await open(browser, desktop);
  await signIn(page);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.waitForTimeout(300);
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await page.getByRole("heading", { level: 1, name: "Members" }).waitFor();
  await page.keyboard.press("?");
  await page.getByRole("switch", { name: "Shortcuts of a single key" }).press("Space");
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await page.waitForTimeout(300);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Members");
  expect(complaints.list).toEqual([]);
  await context.close();
});

test("signs out here and forgets everything", async () => {
  const { context, page, complaints } = await open(browser, desktop);
  await signIn(page);
  await page.getByRole("button", { name: /account$/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.goto("/firm/members");
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect(complaints.list).toEqual([]);
  await context.close();
});
