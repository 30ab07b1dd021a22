import { expect } from "vitest";
import { exportUntilRefused } from "./api";
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
  for (const tab of ["board", "switches", "rates", "sessions", "dead", "routes", "statements", "modules"]) {
    await page.goto(`/console?tab=${tab}`);
    await page.getByRole("tab", { selected: true }).waitFor();
    await look(page, `console-${tab}`, view);
  }
});
