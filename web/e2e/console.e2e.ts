import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { call, exportUntilRefused } from "./api";
import { axe, look, shot, test, unique, views } from "./browser";

test("an operator sees how everything is", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/console");
  const board = page.getByRole("table", { name: "Status" });
  const database = board.getByRole("row").filter({ has: page.getByText("Database", { exact: true }) });
  await database.getByText("Well", { exact: true }).waitFor();
  await board.getByText("No mail server is set").waitFor();
  expect(await axe(page)).toEqual([]);

  await page.getByRole("tab", { name: "Sessions" }).click();
  const sessions = page.getByRole("table", { name: "Sessions" });
  await sessions.getByText("This one", { exact: true }).waitFor();
  expect(await sessions.getByText("olivia", { exact: false }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);

  await page.getByRole("tab", { name: "Dead jobs" }).click();
  await page.getByText("No job was given up").waitFor();

  await page.getByRole("tab", { name: "Addresses" }).click();
  await page.getByPlaceholder("Find an address").fill("/debug/routes/summary");
  await page.getByText("GET /debug/routes/summary").waitFor();
  expect(await page.getByText("GET /debug/system").count()).toBe(0);

  await page.getByRole("tab", { name: "Slow statements" }).click();
  await page.getByText("Calls", { exact: true }).first().click();
  const statements = page.getByRole("table", { name: "Slow statements" });
  const scope = statements.getByRole("row").filter({ hasText: "select nullif(current_setting" }).first();
  expect(await axe(page)).toEqual([]);
  await scope.getByRole("button").click();
  await page.getByRole("dialog", { name: "Statement" }).getByText("Blocks from memory").waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "console-statement");
  await page.keyboard.press("Escape");

  await page.getByRole("tab", { name: "Modules" }).click();
  await page.getByRole("table", { name: "Modules" }).getByText("Sales", { exact: true }).waitFor();
});

test("a switch is engaged with a reason that everybody reads, and released again", async ({ signedIn }) => {
  const reason = `We try the new forms ${unique()}`;
  const { page } = await signedIn();
  await page.goto("/console?tab=switches");
  const rehearsal = page.getByRole("region", { name: "Rehearsal" });
  await rehearsal.getByRole("button", { name: "Engage" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Engage “Rehearsal”" });
  expect(await axe(page)).toEqual([]);
  await dialog.getByLabel(/Reason/).fill(reason);
  await dialog.getByRole("button", { name: "Engage" }).click();
  await rehearsal.getByText("Engaged", { exact: true }).waitFor();
  await page.getByRole("status").filter({ hasText: reason }).waitFor();
  await shot(page, "console-engaged");

  // It stands on every page, until it is released.
  await page.goto("/leads");
  await page.getByText("This is a rehearsal").waitFor();
  await page.goto("/console?tab=switches");
  await rehearsal.getByRole("button", { name: "Release" }).click();
  const releasing = page.getByRole("dialog", { name: "Release “Rehearsal”" });
  await releasing.getByLabel(/Reason/).fill("They work");
  await releasing.getByRole("button", { name: "Release" }).click();
  await rehearsal.getByText("Released", { exact: true }).waitFor();
  await page.getByRole("status").filter({ hasText: reason }).waitFor({ state: "hidden" });
});

test("what keeps people from their work has an end that everybody reads", async ({ signedIn }) => {
  const reason = `The books are closed ${unique()}`;
  const { page } = await signedIn();
  await page.goto("/console?tab=switches");
  const readOnly = page.getByRole("region", { name: "Read only" });
  await readOnly.getByRole("button", { name: "Engage" }).click();
  const dialog = page.getByRole("dialog", { name: "Engage “Read only”" });
  await dialog.getByLabel("Ends by itself after (minutes)").fill("5");
  await dialog.getByLabel(/Reason/).fill(reason);
  await shot(page, "console-switch-end");
  await dialog.getByRole("button", { name: "Engage" }).click();
  await page.getByRole("status").filter({ hasText: reason }).getByText("Until, at the latest:").waitFor();
  await readOnly.getByText("Ends by itself:").waitFor();
  await shot(page, "console-until");

  await readOnly.getByRole("button", { name: "Release" }).click();
  const releasing = page.getByRole("dialog", { name: "Release “Read only”" });
  expect(await releasing.getByLabel("Ends by itself after (minutes)").count()).toBe(0);
  await releasing.getByLabel(/Reason/).fill("They are done");
  await releasing.getByRole("button", { name: "Release" }).click();
  await page.getByRole("status").filter({ hasText: reason }).waitFor({ state: "hidden" });
});

interface Switch {
  kind: string;
  version: number;
}

const turn = async (kind: string, act: "engagement" | "release", reason: string) => {
  const { items } = await call<{ items: Switch[] }>("GET", "/operations/switches");
  const { version } = items.find((each) => each.kind === kind) ?? { version: 0 };
  await call("PUT", `/operations/switches/${kind}/${act}`, { reason }, version);
};

test("the board is live: what is switched elsewhere shows without a reload", async ({ signedIn }) => {
  const reason = `Somebody else tries it ${unique()}`;
  const { page } = await signedIn();
  await page.goto("/console");
  const engaged = page.getByText("Switches engaged", { exact: true }).locator("xpath=..");
  await engaged.getByText("None", { exact: true }).waitFor();
  await page.getByText("Nothing blocks", { exact: true }).waitFor();
  // Gone when the page is loaded anew.
  await page.evaluate(() => document.body.setAttribute("data-since", "first"));

  await turn("rehearsal", "engagement", reason);
  try {
    await engaged.getByText("Rehearsal", { exact: true }).waitFor();
    await page.getByRole("status").filter({ hasText: reason }).waitFor();
    await shot(page, "console-live");
  } finally {
    await turn("rehearsal", "release", "It is tried");
  }
  await engaged.getByText("None", { exact: true }).waitFor();
  await page.getByRole("status").filter({ hasText: reason }).waitFor({ state: "hidden" });
  expect(await page.locator("body").getAttribute("data-since")).toBe("first");
});

test("an operator sees the firms and goes on to the sessions of one", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/console?tab=firms");
  const firms = page.getByRole("table", { name: "Firms" });
  await page.getByPlaceholder("Find by short name").fill("ridge");
  const ridgeline = firms.getByRole("row").filter({ has: page.getByText("ridgeline", { exact: true }) });
  await ridgeline
    .getByText(/Trial|Active/)
    .first()
    .waitFor();
  expect(await firms.getByText("olivia", { exact: false }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await ridgeline.getByRole("link", { name: /^Sessions/ }).click();
  const sessions = page.getByRole("table", { name: "Sessions" });
  await sessions.getByText("This one", { exact: true }).waitFor();
  await page.waitForURL(/firm=ridgeline/);
});

test("an operator keeps a checkpoint as a file that verifies", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/console?tab=checkpoints");
  const own = page.getByRole("table", { name: "Log of the installation" });
  await own.getByText("Good", { exact: true }).first().waitFor();
  expect(await axe(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    own
      .getByRole("button", { name: /^Keep file/ })
      .first()
      .click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^checkpoint-installation-\d+\.txt$/);
  const size = /\d+/.exec(file.suggestedFilename())?.[0];
  const note = readFileSync(await file.path(), "utf8").split("\n");
  expect(note[1]).toBe(size);
  expect(note[4]?.startsWith("— ")).toBe(true);
  const firms = page.getByRole("table", { name: "Logs of firms" });
  await page.getByPlaceholder("Find by short name").fill("ridgeline");
  await firms.getByRole("row").filter({ hasText: "ridgeline" }).getByText("Good", { exact: true }).waitFor();
});

test("an operator sees the work of each kind and what changed in the map", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/console?tab=jobs");
  const jobs = page.getByRole("table", { name: "Jobs", exact: true });
  await jobs.getByRole("row").nth(1).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.goto("/console?tab=versions");
  await page.getByRole("button", { name: "Calls: 0 came, 0 went, 0 changed" }).waitFor();
  expect(await axe(page)).toEqual([]);
});

test("an operator sees who is blocked, lets them through, and has them counted again", async ({ signedIn }) => {
  const { page } = await signedIn();
  await exportUntilRefused();
  await page.goto("/console?tab=rates");
  const blocked = page.getByRole("table", { name: "Blocked now" });
  await blocked.getByText("exports", { exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "console-blocked");
  await blocked.getByRole("button", { name: /^Let through/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Let .* through$/ });
  await dialog.getByLabel(/Reason/).fill("Moves their data today");
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Let through" }).click();

  const released = page.getByRole("table", { name: "Not counted now" });
  await released.getByText("Moves their data today").waitFor();
  await shot(page, "console-released");
  await released.getByRole("button", { name: /^Count again/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Count again" }).click();
  await released.waitFor({ state: "hidden" });
});

test.for(views)("the console stands without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  for (const tab of [
    "board",
    "switches",
    "rates",
    "firms",
    "sessions",
    "jobs",
    "dead",
    "routes",
    "statements",
    "checkpoints",
    "modules",
    "versions",
  ]) {
    await page.goto(`/console?tab=${tab}`);
    await page.getByRole("tab", { selected: true }).waitFor();
    await look(page, `console-${tab}`, view);
  }
});
