import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { fileName, salesPages } from "./addresses";
import { call } from "./api";
import { axe, expectRefusal, look, settled, shot, test, unique, views } from "./browser";

test("takes a lead from the first call to a client", async ({ signedIn }) => {
  const { page, complaints } = await signedIn();
  const last = `Weber-${unique()}`;
  await settled(page);
  await page.keyboard.press("c");
  const form = page.getByRole("dialog", { name: "New lead" });
  await form.getByLabel("First name").waitFor();
  await form.getByRole("button", { name: "Create lead" }).click();
  await form.getByRole("alert").getByText("Give a first name, a last name or a company").waitFor();
  expect(await axe(page)).toEqual([]);
  await form.getByLabel("First name").fill("Ida");
  await form.getByLabel("Last name").fill(last);
  await form.getByLabel("E-mail").fill(`${last}@example.com`.toLowerCase());
  await form.getByLabel("Street").fill("12 Oak Avenue");
  await form.getByLabel("City").fill("Nashville");
  await form.getByRole("button", { name: "Create lead" }).click();
  await page.getByRole("heading", { level: 1, name: `Ida ${last}` }).waitFor();

  await page.getByRole("button", { name: "Log first contact" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Log interaction" }).click();
  await page.getByRole("button", { name: /^Qualify/ }).click();
  // How soon they want it is not known yet: the command says so instead of running.
  await page.getByText("How soon they need it is not known.").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Facts" }).click();
  await page.getByRole("combobox", { name: "Wanted" }).click();
  await page.getByRole("option", { name: "At once" }).click();
  await page.getByRole("button", { name: "Save facts" }).click();
  await page.getByRole("button", { name: "Qualify", exact: true }).click();
  const pick = page.getByRole("button", { name: "Take it" });
  await page.getByRole("button", { name: /^Schedule appointment/ }).waitFor();
  // In the pool where nobody has room for it; without an owner it cannot be won.
  if (await pick.isVisible()) {
    await pick.click();
    await pick.waitFor({ state: "detached" });
  }
  await page.getByRole("button", { name: "More commands" }).click();
  await page.getByRole("menuitem", { name: "Convert to client" }).click();
  await page.getByRole("dialog").getByText("Check what becomes the client.").waitFor();
  await shot(page, "convert");
  await page.getByRole("dialog").getByRole("button", { name: "Convert to client" }).click();
  await page.getByText(`Ida ${last} is a client now.`).first().waitFor();
  await page.getByRole("tab", { name: "Stages" }).click();
  await page.getByRole("rowheader", { name: "Won" }).waitFor();
  expectRefusal(complaints, 409);
});

/** A lead that was reached and wants it at once, so that it can be qualified; made beside the browser. */
async function reachedLead(last: string): Promise<string> {
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: {
      firstName: "Ida",
      lastName: last,
      email: `${last}@example.com`.toLowerCase(),
      source: "referral",
      need: { urgency: "immediate" },
    },
  });
  const id = made.lead?.id ?? "";
  await call("POST", `/sales/leads/${id}/interactions`, {
    kind: "phone_call",
    direction: "outbound",
    outcome: "successful",
    occurredAt: new Date().toISOString(),
  });
  return id;
}

async function drag(page: Page, card: Locator, column: Locator) {
  await card.waitFor();
  await settled(page);
  const from = await card.boundingBox();
  const to = await column.boundingBox();
  if (from === null || to === null) throw new Error("No place on the board");
  await page.mouse.move(from.x + 40, from.y + 50);
  await page.mouse.down();
  await page.mouse.move(from.x + 80, from.y + 60, { steps: 4 });
  await page.mouse.move(to.x + 100, to.y + 120, { steps: 8 });
  await page.mouse.up();
}

test("a card that may move stays where it was dropped", async ({ signedIn }) => {
  const { page } = await signedIn();
  const last = `Dragged-${unique()}`;
  const id = await reachedLead(last);
  await page.goto(`/pipeline?q=${last}`);
  const column = (stage: string) => page.getByRole("region", { name: new RegExp(`^${stage},`) });
  await drag(page, column("Contacted").getByRole("article").first(), column("Qualified"));
  await column("Qualified")
    .getByRole("link", { name: `Ida ${last}` })
    .waitFor();
  await page.getByText(`Ida ${last}: Qualified`).first().waitFor();
  expect(await call<{ status: string }>("GET", `/sales/leads/${id}`)).toMatchObject({ status: "qualified" });
});

test("a lead that comes in announces itself without a reload, and so does its change", async ({ signedIn }) => {
  const { page } = await signedIn();
  const last = `Live-${unique()}`;
  // The stream opens a moment after the page; what came before it is not news.
  const listening = page.waitForResponse(
    (response) => response.url().endsWith("/api/v1/live") && page.url().includes(last),
  );
  await page.goto(`/leads?q=${last}`);
  await page.getByText("Nothing matches these filters").waitFor();
  await listening;
  const id = await reachedLead(last);
  await page.getByRole("button", { name: /new leads? .*– show$/ }).click();
  const row = page.getByRole("row").filter({ hasText: `Ida ${last}` });
  await row.waitFor();
  await page.getByRole("button", { name: /– show$/ }).waitFor({ state: "detached" });
  const seen = await call("GET", `/sales/leads/${id}`);
  await call("PUT", `/sales/leads/${id}/qualification`, undefined, seen.version);
  await page.getByText(/^as of .*, not live$/).waitFor();
  expect(await row.getByText("Qualified").count()).toBe(0);
  await page.getByRole("button", { name: "One of these has changed – show" }).click();
  await row.getByText("Qualified").waitFor();
});

test("a card that may not move goes back and says why", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/pipeline");
  const fresh = page.getByRole("region", { name: /^New,/ });
  const card = fresh.getByRole("article").first();
  await card.waitFor();
  const name = (await card.getByRole("link").first().textContent()) ?? "";
  await drag(page, card, page.getByRole("region", { name: /^Qualified,/ }));
  await page.getByRole("dialog", { name: "“Qualify” is not possible now" }).waitFor();
  await shot(page, "board-refused");
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await fresh.getByRole("link", { name }).first().waitFor();
});

test("the table works by keyboard: move, choose, open", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/leads?sort=createdAt:asc&status=new");
  const rows = page.locator("tbody tr[data-row]");
  await rows.first().waitFor();
  await settled(page);
  await rows.first().focus();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.getByText("1 selected").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Timeline" }).waitFor();
  await page.getByRole("navigation", { name: "Breadcrumbs" }).getByRole("link", { name: "Leads" }).click();
  await rows.first().waitFor();
  expect(new URL(page.url()).search).toBe("?sort=createdAt%3Aasc&status=new");
});

test.for(views)("every page of sales stands without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  for (const address of await salesPages(page)) {
    await page.goto(address);
    await look(page, `sales-${fileName(address)}`, view);
  }
});
