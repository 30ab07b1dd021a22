import type { Page } from "playwright-core";
import { expect } from "vitest";
import { call } from "./api";
import { axe, expectRefusal, look, shot, test, unique, views, visit } from "./browser";

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const facts = {
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

/** A private let of which all is known, entered by hand. A new boiler has its first check within a year. */
async function home(postcode: string, installedOn?: string): Promise<{ id: string; name: string }> {
  const { id: client } = await call("POST", "/clients", { kind: "company", name: `Elm Homes ${unique()}` });
  const name = `12 Elm Street ${unique()}`;
  const { id } = await call("POST", "/properties", { client, address: { street: name, postcode, country: "GB" } });
  const sheet = await call<{ version: number }>("GET", `/properties/${id}/facts`);
  const answers = Object.entries(facts).map(([code, value]) => ({
    code,
    standing: "known",
    value,
    trueFrom: "2020-01-01",
    source: "document",
  }));
  await call("POST", `/properties/${id}/facts`, { answers }, sheet.version);
  await call("POST", `/properties/${id}/appliances`, {
    fuel: "gas",
    kind: "boiler",
    room: "Kitchen",
    ownedBy: "landlord",
    servesHome: true,
    ...(installedOn === undefined ? {} : { installedOn }),
    source: "seen_on_site",
  });
  return { id, name };
}

test("other answers are tried, and show which duties would differ", async ({ signedIn }) => {
  const { id } = await home("M1 1AA");
  const { page, complaints } = await signedIn();
  await page.goto(`/properties/${id}`);
  await page.getByRole("button", { name: "What if…" }).click();
  const dialog = page.getByRole("dialog", { name: "What if" });
  await dialog.getByRole("button", { name: "Suppose this" }).click();
  await dialog.getByText("Choose a fact").first().waitFor();

  const suppose = async (fact: string) => {
    await dialog.getByLabel("Fact").first().fill(fact);
    await page.getByRole("option", { name: fact, exact: true }).click();
  };
  await suppose("People who live there");
  await dialog.getByText("Recorded: 2").waitFor();
  await dialog.getByLabel("People who live there", { exact: true }).fill("501");
  await dialog.getByRole("button", { name: "Suppose this" }).click();
  await dialog
    .getByText(/from 0 to 500/)
    .first()
    .waitFor();
  expectRefusal(complaints, 400);
  await dialog.getByLabel("People who live there", { exact: true }).fill("5");
  await dialog.getByRole("button", { name: "Suppose this" }).click();
  await dialog.getByText("Nothing would change.").waitFor();

  await suppose("Households");
  await dialog.getByLabel("Households", { exact: true }).fill("2");
  await page.keyboard.press("Control+Enter");
  await dialog.getByRole("button", { name: "Leave out Households" }).waitFor();
  await suppose("Shared kitchen or bathroom");
  await dialog.getByLabel("Shared kitchen or bathroom").first().click();
  await page.getByRole("option", { name: "Yes", exact: true }).click();
  await dialog.getByRole("button", { name: "Suppose this" }).click();
  const licence = dialog.locator('[data-rule="england.licence.hmo"]');
  await licence.getByText("Would become a duty").waitFor();
  await licence.getByText("Why, and by which law").click();
  await licence.getByText(/Five or more persons/).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "whatif");

  await dialog.getByRole("button", { name: "Leave out Households" }).click();
  await dialog.getByText("Nothing would change.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "What if…" }).waitFor();
});

let areas = 0;

/** Two homes in an area of their own, whose boilers have to be checked in four and in six weeks. */
async function twoHomes(): Promise<{ area: string; names: string[] }> {
  areas += 1;
  const area = `EX${areas}`;
  const first = await home(`${area} 1AA`, inDays(28 - 365));
  const second = await home(`${area} 2BB`, inDays(42 - 365));
  return { area, names: [first.name, second.name] };
}

/** Reckoned a moment after it was recorded: the open page hears of it. */
async function planned(page: Page, area: string) {
  await page.getByRole("heading", { level: 1, name: "Planner" }).waitFor();
  const round = page.getByRole("link", { name: `Gas engineer, ${area}`, exact: true });
  await round.waitFor();
  return round;
}

test("renewals are planned by area and trade, and two homes are one visit", async ({ signedIn }) => {
  const { area, names } = await twoHomes();
  const { page } = await signedIn();
  await page.goto("/planner");
  const round = await planned(page, area);
  expect(await axe(page)).toEqual([]);
  await shot(page, "planner");
  await round.press("Enter");
  await page.getByText(`Gas engineer, ${area}: 1 visit until`).waitFor();
  const visits = page.getByRole("region", { name: /^Visit on/ });
  await visits.getByText("2 duties.").waitFor();
  for (const name of names) await visits.getByRole("link", { name }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "planner-visits");

  await page.getByLabel("Last days until").fill(inDays(7));
  await page.getByText("No visit is needed").waitFor();
  await page.getByRole("button", { name: "All areas and trades" }).click();
  await page.getByLabel("Last days until").fill("");
  await round.waitFor();
});

test.for(views)("what if and planner stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { area } = await twoHomes();
  const { id } = await home("M1 1AA");
  const { page } = await signedIn(view);
  await page.goto("/planner");
  const round = await planned(page, area);
  await look(page, "planner", view);
  await round.press("Enter");
  await page.getByText("2 duties.").waitFor();
  await look(page, "planner-visits", view);
  await visit(page, `/properties/${id}`);
  await page.getByRole("button", { name: "What if…" }).click();
  const dialog = page.getByRole("dialog", { name: "What if" });
  await dialog.getByLabel("Fact").first().fill("Let as a home");
  await page.getByRole("option", { name: "Let as a home", exact: true }).click();
  await dialog.getByLabel("Let as a home", { exact: true }).first().click();
  await page.getByRole("option", { name: "Not known", exact: true }).click();
  await dialog.getByRole("button", { name: "Suppose this" }).click();
  await dialog.getByText("Would stand otherwise").first().waitFor();
  await look(page, "whatif", view);
});
