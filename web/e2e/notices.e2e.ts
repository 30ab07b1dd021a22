import { expect } from "vitest";
import { call, colleague } from "./api";
import { axe, expectRefusal, look, shot, signIn, test, unique, views } from "./browser";

const PATH = "/account/notifications";

test("somebody chooses by keyboard what comes by mail, and finds it again", async ({ open }) => {
  const mo = await colleague(`Mo Quiet ${unique()}`, "staff");
  const { page } = await open();
  await signIn(page, mo);
  await page.getByRole("button", { name: /^Inbox/ }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Choose what you are told" }).click();
  await page.getByRole("heading", { level: 1, name: "Notifications" }).waitFor();
  // A role chooses only of what it is told.
  expect(await page.getByText("A webhook was disabled").count()).toBe(0);

  const shown = page.getByRole("switch", { name: /^In the app: Something is said/ });
  await shown.focus();
  await page.keyboard.press("Space");
  const mail = page.getByRole("combobox", { name: /^By mail: A colleague mentions you/ });
  await mail.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: "At once", selected: true }).waitFor();
  // When it is opened the list sets a timer, and counts from what is chosen only after it: one of ours comes behind.
  await page.evaluate(() => new Promise((passed) => setTimeout(passed)));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await mail.inputValue()).toBe("In the digest");
  await page.getByRole("switch", { name: "Quiet hours" }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Until", { exact: true }).fill("22:00");
  await page.getByRole("button", { name: "Save notifications" }).click();
  await page.getByText("They end at another time than they begin").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByLabel("Until", { exact: true }).fill("06:30");
  await page.getByRole("button", { name: "Save notifications" }).click();
  await page.getByText("Saved. It holds from now on.").waitFor();

  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Notifications" }).waitFor();
  expect(await shown.isChecked()).toBe(false);
  expect(await mail.inputValue()).toBe("In the digest");
  expect(await page.getByLabel("Until", { exact: true }).inputValue()).toBe("06:30");
});

test("what two windows change at once both stands", async ({ open, signedIn }) => {
  const first = await signedIn();
  const second = await open();
  await signIn(second.page);
  for (const { page } of [first, second]) {
    await page.goto(PATH);
    await page.getByRole("heading", { level: 1, name: "Notifications" }).waitFor();
  }
  const pick = async (page: typeof first.page, field: RegExp | string, option: string) => {
    await page.getByRole("combobox", { name: field }).click();
    await page.getByRole("option", { name: option, exact: true }).click();
    await page.getByRole("button", { name: "Save notifications" }).click();
    await page.getByText("Saved. It holds from now on.").first().waitFor();
  };
  await pick(first.page, "Digest at", "5:00 PM");
  await pick(second.page, /^By mail: A lead has enquired again/, "Never");
  expectRefusal(second.complaints, 412);

  const now = await call<{ digestHour: number; kinds: { kind: string; mail: string }[] }>(
    "GET",
    "/messages/notice-settings",
  );
  expect(now.digestHour).toBe(17);
  expect(now.kinds.find(({ kind }) => kind === "lead.enquired")?.mail).toBe("never");
});

test("the address in a mail does nothing until its button is pressed", async ({ open }) => {
  const { page, complaints } = await open();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto("/api/v1/public/opt-outs/forged");
  await page.getByRole("heading", { level: 1, name: "Stop these mails?" }).waitFor();
  expect(await axe(page)).toEqual([]);
  expect(sent.filter((line) => line.startsWith("POST /api/v1/public"))).toEqual([]);
  await page.getByRole("button", { name: "Stop these mails" }).click();
  await page.getByRole("heading", { level: 1, name: "This link is not whole" }).waitFor();
  expectRefusal(complaints, 404);

  await page.route("**/api/v1/public/opt-outs/*", (route) => route.fulfill({ status: 204 }));
  await page.goto("/opt-outs/x");
  await page.getByRole("button", { name: "Stop these mails" }).click();
  await page.getByRole("heading", { level: 1, name: "These mails have stopped" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "opt-out-done");
});

test.for(views)("the choice stands without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  await page.goto(PATH);
  await page.getByRole("heading", { level: 1, name: "Notifications" }).waitFor();
  await look(page, "notifications", view);
  const quiet = page.getByRole("switch", { name: "Quiet hours" });
  await quiet.focus();
  await page.keyboard.press("Space");
  await page.getByLabel("From", { exact: true }).waitFor();
  await look(page, "notifications-quiet", view);
});
