import type { Page } from "playwright-core";
import { expect } from "vitest";
import { account, axe, expectRefusal, look, settled, test, views } from "./browser";

/** Waits until no menu, dialog or popover is left over the page. */
async function nothingOpen(page: Page) {
  const layers = page.locator("[role=dialog], [role=menu]").filter({ visible: true });
  await expect.poll(() => layers.count()).toBe(0);
}

test("refuses a wrong password in words, keeps the address, and lets the right one in", async ({ open }) => {
  const { page, complaints } = await open();
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
});

test.for(views)(
  "menus, dialogs, palette and drawers stand without fault in $scheme at $width px",
  async (view, { signedIn }) => {
    const { page } = await signedIn(view);
    const lookAndClose = async (name: string, within?: string) => {
      await look(page, name, view, within);
      await page.keyboard.press("Escape");
      await nothingOpen(page);
    };

    await page.getByRole("button", { name: /account$/ }).click();
    await lookAndClose("open-account");
    await page.getByRole("button", { name: /^Inbox/ }).click();
    await lookAndClose("open-inbox");
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Find a record, a page or a command").fill("mem");
    await lookAndClose("open-palette");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await lookAndClose("open-keyboard");

    await page.goto("/firm/members");
    await page.getByRole("heading", { level: 1, name: "Members" }).waitFor();
    await page.getByRole("button", { name: "Columns" }).click();
    await lookAndClose("open-columns", ".mantine-Popover-dropdown");
    await page.getByRole("button", { name: "Help: Members" }).click();
    await lookAndClose("open-help", ".mantine-Popover-dropdown");
    await page.getByRole("button", { name: "Invite member" }).first().click();
    await page.getByRole("button", { name: "Send invitation" }).click();
    await page.getByRole("dialog").getByRole("alert").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
    await lookAndClose("open-invite-errors");
    await page.goto("/account/profile");
    await page.getByRole("button", { name: "Turn on" }).click();
    await page.getByRole("img", { name: /QR code/ }).waitFor();
    await lookAndClose("open-two-step");
  },
);

test("works by keyboard alone: skip link, g sequences, single keys off", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  // What hears the sequences comes a moment after the page, and nothing on the screen says when.
  const title = page.getByRole("heading", { level: 1 });
  const go = async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("m");
    return title.textContent();
  };
  await expect.poll(go, { interval: 500 }).toBe("Members");
  await page.keyboard.press("?");
  await page.getByRole("switch", { name: "Shortcuts of a single key" }).press("Space");
  await page.keyboard.press("Escape");
  await nothingOpen(page);
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await settled(page);
  expect(await title.textContent()).toBe("Members");
});

test("signs out here and forgets everything", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.getByRole("button", { name: /account$/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.goto("/firm/members");
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
});
