import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { call, colleague } from "./api";
import { axe, expectRefusal, look, shot, signIn, test, unique, views, visit } from "./browser";

interface List {
  items: { id: string }[];
}

const DAY_MS = 86_400_000;
const today = () => new Date().toISOString().slice(0, 10);
const before = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** What is known of a private let in England with nothing special to it. */
const facts = {
  jurisdiction: "ENGLAND",
  let: "yes",
  landlord_kind: "PRIVATE",
  landlord_resident: "no",
  excluded_accommodation: "NONE",
  gas_supply: "yes",
  appliances_listed: "yes",
  epc_not_required: "NONE",
  alarm_fault_open: "no",
  dwellings_in_building: "1",
  communal_areas: "no",
  occupants: "2",
  households: "1",
  shared_facilities: "no",
  purpose_built_block: "no",
  additional_licensing_area: "no",
  selective_licensing_area: "no",
};

/** The property that one of the won leads of the demonstration became, with a boiler. */
async function home(number: number): Promise<{ id: string; client: string; boiler: string }> {
  const won = await call<List>("GET", "/sales/leads?status=won&limit=10");
  const lead = won.items.at(number % won.items.length)?.id ?? "";
  const made = await call<{ client: string }>("POST", `/sales/leads/${lead}/conversion`);
  const client = await call<{ properties: { id: string }[] }>("GET", `/clients/${made.client}`);
  const id = client.properties[0]?.id ?? "";
  const sheet = await call<{ version: number }>("GET", `/properties/${id}/facts`);
  const answers = Object.entries(facts).map(([code, value]) => ({
    code,
    standing: "known",
    value,
    trueFrom: "2020-01-01",
    source: "document",
  }));
  await call("POST", `/properties/${id}/facts`, { answers }, sheet.version);
  const { id: boiler } = await call("POST", `/properties/${id}/appliances`, {
    fuel: "gas",
    kind: "boiler",
    room: "Kitchen",
    ownedBy: "landlord",
    servesHome: true,
    source: "seen_on_site",
  });
  return { id, client: made.client, boiler };
}

test("a gas record is handed in, verified by another person, explained, and due again next year", async ({
  open,
  signedIn,
}) => {
  const mo = await colleague(`Mo Lund ${unique()}`, "manager");
  const { id, client } = await home(1);
  const { page, complaints } = await signedIn();
  await page.goto(`/properties/${id}`);
  await page.getByText("Red: act now").waitFor();
  const gas = page.locator('[data-rule="england.gas.check"]').first();
  await gas.getByText("Gas safety check").first().click();
  await gas.getByText(/There is no verified Gas safety record/).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "duties-missing");

  await gas.getByRole("button", { name: /^Hand in Gas safety record for Gas safety check/ }).click();
  const form = page.getByRole("dialog", { name: "Hand in a certificate" });
  await form.getByLabel("Date of the check or of issue").fill("2099-01-01");
  await form.getByRole("button", { name: "Hand in" }).click();
  await form
    .getByText(/this day has not come yet/)
    .first()
    .waitFor();
  expectRefusal(complaints, 400);
  await form.getByLabel("Date of the check or of issue").fill(before(10));
  await form.getByLabel("Outcome").first().press("ArrowDown");
  await page.getByRole("option", { name: "Safe", exact: true }).click();
  await form.getByLabel("Who checked", { exact: true }).fill("Ann Kowalski");
  await form.getByLabel("Registration of who checked").fill("1234567");
  expect(await axe(page)).toEqual([]);
  await shot(page, "duties-form");
  await form.getByRole("button", { name: "Hand in" }).click();
  await gas.getByText("Waits for verification").first().waitFor();
  const paper = page.locator('[data-certificate="gas_safety_record"]').first();
  await paper.getByRole("button", { name: /^Verify/ }).click();
  await page.getByText("Who hands in a certificate does not verify it.").waitFor();
  await page.keyboard.press("Escape");

  const other = await open();
  await signIn(other.page, mo);
  await other.page.goto(`/properties/${id}`);
  const theirs = other.page.locator('[data-certificate="gas_safety_record"]').first();
  await theirs.getByRole("button", { name: "Verify" }).click();
  const dialog = other.page.getByRole("dialog", { name: /^Verify Gas safety record/ });
  expect(await axe(other.page)).toEqual([]);
  await dialog.getByRole("button", { name: "Verify" }).click();
  await theirs.getByText("Verified", { exact: true }).waitFor();

  // The open page of who handed it in hears of it.
  await gas.getByText("In order", { exact: true }).waitFor();
  await gas.getByText(/12 months: next deadline/).waitFor();
  await gas.getByText("regulations 36 and 36A", { exact: false }).first().waitFor();
  await shot(page, "duties-green");
  const next = new Date(`${before(10)}T00:00:00Z`);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  const due = next.toISOString().slice(0, 10);
  await page.getByLabel("On this day").fill(due);
  await gas.getByText("Due soon").waitFor();
  await gas.getByText("Today is the last day.").waitFor();
  await page.getByLabel("On this day").fill(new Date(next.getTime() + DAY_MS).toISOString().slice(0, 10));
  await gas.getByText("Overdue").waitFor();
  await gas.getByText(/In breach/).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "duties-next-year");
  const [sheet] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Print duties" }).click(),
  ]);
  expect(sheet.suggestedFilename()).toBe(`duties-${id}.pdf`);
  await page.getByRole("button", { name: "Back to today" }).click();
  await gas.getByText("In order", { exact: true }).waitFor();

  await gas.getByRole("button", { name: /^Record an attempt to get access for/ }).click();
  const attempt = page.getByRole("dialog", { name: /^Record an attempt to get access for/ });
  await attempt.getByLabel("Day of the attempt").fill(before(3));
  await attempt.getByLabel("Note").fill("A card was left.");
  expect(await axe(page)).toEqual([]);
  await shot(page, "duties-attempt");
  await attempt.getByRole("button", { name: "Record an attempt to get access", exact: true }).click();
  await gas.getByText("One attempt to get access").waitFor();
  await shot(page, "duties-attempts");
  const [pack] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Compliance pack" }).click(),
  ]);
  expect(pack.suggestedFilename()).toMatch(/\.zip$/);

  await theirs.getByRole("button", { name: "Reject" }).click();
  const rejecting = other.page.getByRole("dialog", { name: /^Reject Gas safety record/ });
  await rejecting.getByLabel(/Reason/).fill("It is of the flat above.");
  await rejecting.getByRole("button", { name: "Reject" }).click();
  await theirs.getByText("Reason: It is of the flat above.").waitFor();
  await gas.getByText("Missing").first().waitFor();

  await page.goto(`/properties?client=${client}`);
  const row = page.getByRole("row").filter({ has: page.locator(`a[href="/properties/${id}"]`) });
  await row.getByText(/to act on now/).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "duties-list");

  // Among those to act on it stands, and opens from there.
  await visit(page, "/portfolio");
  await page.getByRole("heading", { level: 1, name: "Portfolio" }).waitFor();
  const standing = page.getByRole("row").filter({ has: page.locator(`a[href="/properties/${id}"]`) });
  await standing.getByText(/to act on now/).waitFor();
  await page.getByRole("link", { name: /^In order/ }).click();
  await page.getByText("Nothing matches").waitFor();
  await page.getByRole("link", { name: /^Act now/ }).click();
  await standing.getByRole("link").click();
  await page.getByText("Red: act now").waitFor();
});

test("a copy is given to tenants and taken back", async ({ open }) => {
  const ada = await colleague(`Ada Holm ${unique()}`, "manager");
  const { id, boiler } = await home(2);
  await call("POST", `/properties/${id}/tenancies`, {
    kind: "assured",
    startsOn: before(300),
    adults: 1,
    depositTaken: false,
    source: "document",
  });
  await call("POST", `/properties/${id}/certificates`, {
    kind: "gas_safety_record",
    states: {
      subjects: [boiler],
      issuedOn: before(20),
      outcomes: ["SAFE"],
      inspector: "Ann Kowalski",
      registration: "1234567",
    },
  });
  const { page } = await open();
  await signIn(page, ada);
  await page.goto(`/properties/${id}`);
  await visit(page, "/evidence");
  await page.getByRole("row").filter({ hasText: "Gas safety record" }).last().click();
  const papers = page.locator('[data-certificate="gas_safety_record"]').first();
  await papers.getByText("Handed in").first().waitFor();
  await page.getByText("No document shows it").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "evidence-panel");
  await papers.getByRole("button", { name: "Verify", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Verify" }).click();
  await visit(page, `/properties/${id}`);
  const copy = page.locator('[data-rule="england.gas.copy"]').first();
  await copy.getByText("Due soon").waitFor();
  await copy.getByText("Copy of the gas safety record").first().click();
  await copy.getByRole("button", { name: /^Snooze reminders of/ }).click();
  const snooze = page.getByRole("dialog", { name: /^Snooze reminders of/ });
  await snooze.getByRole("button", { name: "Snooze reminders", exact: true }).click();
  await snooze.getByText("Say why").first().waitFor();
  await snooze.getByLabel("Remind again on").fill(before(-5));
  await snooze.getByLabel("Reason").fill("The agent sends it.");
  expect(await axe(page)).toEqual([]);
  await shot(page, "snooze-form");
  await snooze.getByRole("button", { name: "Snooze reminders", exact: true }).click();
  await copy.getByText(/No reminders before .+: The agent sends it\. \(Ada Holm/).waitFor();
  await shot(page, "snooze-silent");
  await copy.getByRole("button", { name: /^Remind again of/ }).click();
  await copy.getByRole("button", { name: /^Snooze reminders of/ }).waitFor();
  await copy.getByRole("button", { name: /^Copy given for/ }).click();
  const form = page.getByRole("dialog", { name: "Record a copy" });
  await form.getByRole("button", { name: "Record a copy" }).click();
  await form.getByText("Enter the day").first().waitFor();
  await form.getByLabel("Given on").fill(before(5));
  expect(await axe(page)).toEqual([]);
  await shot(page, "copy-form");
  await form.getByRole("button", { name: "Record a copy" }).click();
  await copy.getByText("In order", { exact: true }).waitFor();
  await copy.getByText(/evidence verified and given to tenants/).waitFor();
  await page
    .getByRole("button", { name: /^Take back: Gas safety record/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).click();
  await copy.getByText("Due soon").waitFor();
});

test("the file of the energy register fills in a certificate", async ({ signedIn }) => {
  const { id } = await home(4);
  const { page } = await signedIn();
  await page.goto(`/properties/${id}`);
  const buffer = await readFile(new URL("../../src/test/resources/epc/england.xml", import.meta.url));
  await page.locator('input[type="file"]').setInputFiles({ name: "Energy.xml", mimeType: "text/xml", buffer });
  await page.getByRole("button", { name: "Open Energy" }).waitFor();
  await page.getByRole("button", { name: "Hand in a certificate" }).click();
  const form = page.getByRole("dialog", { name: "Hand in a certificate" });
  await form.getByLabel("Kind").first().fill("Energy");
  await page.getByRole("option", { name: "Energy performance certificate" }).click();
  await form.getByLabel("Document that shows it").first().click();
  await page.getByRole("option", { name: "Energy, version 1" }).click();
  await form.getByRole("button", { name: "Fill in what the document says" }).click();
  await form.getByText("Filled in from the register's file.").waitFor();
  await form.getByText("It is about 1 Some Street, Whitbury, A0 0AA.").waitFor();
  await form.getByText("It names another postcode than the address of this property.").waitFor();
  expect(await form.getByLabel("Date of the check or of issue").inputValue()).toBe("2025-04-04");
  expect(await form.getByLabel("Last day on which it holds").inputValue()).toBe("2035-04-03");
  expect(await form.getByLabel("Number").inputValue()).toBe("0000-0000-0000-0000-0000");
  expect(await axe(page)).toEqual([]);
  await shot(page, "duties-filled-in");
  await form.getByRole("button", { name: "Hand in", exact: true }).click();
  const paper = page.locator('[data-certificate="epc"]').first();
  await paper.getByText("Handed in").first().waitFor();
  await paper.getByText("Band E", { exact: false }).first().waitFor();
});

test.for(views)("duties of a property stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { id, boiler } = await home(3);
  await call("POST", `/properties/${id}/certificates`, {
    kind: "gas_safety_record",
    states: {
      subjects: [boiler],
      issuedOn: before(200),
      outcomes: ["SAFE"],
      number: "GSR-4417",
      inspector: "Ann Kowalski",
      registration: "1234567",
      note: "From the agent.",
    },
  });
  await call("POST", `/properties/${id}/certificates`, {
    kind: "eicr",
    states: { issuedOn: before(40), outcomes: ["C2", "C3"], inspector: "Bo Lind", nextDueOn: today() },
  });
  const { page } = await signedIn(view);
  await page.goto(`/properties/${id}`);
  await page.getByText(/red, \d+ amber/).waitFor();
  await page.locator('[data-certificate="eicr"]').first().waitFor();
  await look(page, "duties", view);
  const gas = page.locator('[data-rule="england.gas.check"]').first();
  await gas.getByText("Gas safety check").first().click();
  await gas.getByRole("button", { name: /^Hand in/ }).waitFor();
  await look(page, "duties-open", view);
  await page.locator('[data-certificate="eicr"]').first().scrollIntoViewIfNeeded();
  await look(page, "duties-certificates", view);
  await page.getByRole("button", { name: "Hand in a certificate" }).click();
  await page.getByRole("dialog", { name: "Hand in a certificate" }).getByRole("button", { name: "Hand in" }).waitFor();
  await look(page, "duties-form", view);
  await visit(page, "/portfolio");
  await page.locator(`a[href="/properties/${id}"]`).first().waitFor();
  await look(page, "portfolio", view);
});
