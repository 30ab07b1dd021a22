import { expect } from "vitest";
import { call } from "./api";
import { axe, expectRefusal, look, shot, test, views } from "./browser";

interface List {
  items: { id: string }[];
}

/** The property of a client of the demonstration: what the first won lead became. */
async function property(): Promise<string> {
  const won = await call<List>("GET", "/sales/leads?status=won&limit=1");
  const made = await call<{ client: string }>("POST", `/sales/leads/${won.items[0]?.id ?? ""}/conversion`);
  const client = await call<{ properties: { id: string }[] }>("GET", `/clients/${made.client}`);
  return client.properties[0]?.id ?? "";
}

test("a fact is answered by keyboard, changed, told in the timeline and taken back", async ({ signedIn }) => {
  const id = await property();
  const { page, complaints } = await signedIn();
  await page.goto(`/properties/${id}`);
  const storeys = page.locator('[data-fact="storeys"]');
  await storeys
    .getByRole("button", { name: /Storeys of the home$/ })
    .first()
    .waitFor();
  const answer = storeys.getByRole("button", { name: /^(Answer|Change) Storeys of the home/ });
  await answer.focus();
  await page.keyboard.press("Enter");
  const input = storeys.getByRole("textbox", { name: "Storeys of the home" });
  await expect.poll(() => input.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect.poll(() => answer.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await input.fill("99");
  await page.keyboard.press("Enter");
  await storeys.getByText("This must be from 1 to 60.").first().waitFor();
  expectRefusal(complaints, 400);
  await shot(page, "facts-refused");
  await input.fill("3");
  await storeys.getByLabel("Note").fill("Counted from the street.");
  await page.keyboard.press("Enter");
  await storeys.getByText("Counted from the street.").waitFor();
  await page.getByText(/\d+ of 22 answered/).waitFor();
  await page
    .getByText(/recorded Storeys of the home: 3/)
    .first()
    .waitFor();
  await shot(page, "facts-answered");

  await storeys.getByRole("button", { name: "History of Storeys of the home" }).click();
  const history = page.getByRole("dialog", { name: "History of Storeys of the home" });
  await history.getByText("Counts").waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "facts-history");
  await history.getByRole("button", { name: /^Withdraw the answer/ }).click();
  await history.getByText("Withdrawn").waitFor();
  await page.keyboard.press("Escape");
  await storeys.getByText("Not asked").waitFor();
  await storeys.getByRole("button", { name: "History of Storeys of the home" }).click();
  await history.getByText("Counted from the street.").waitFor();
});

test("not known is an answer of its own, and one can look back", async ({ signedIn }) => {
  const id = await property();
  const { page } = await signedIn();
  await page.goto(`/properties/${id}`);
  const gas = page.locator('[data-fact="solid_fuel"]');
  await gas.getByRole("button", { name: /^(Answer|Change) Solid fuel/ }).click();
  await gas
    .getByRole("combobox", { name: "Solid fuel" })
    .or(gas.getByRole("textbox", { name: "Solid fuel" }))
    .first()
    .click();
  await page.getByRole("option", { name: "Not known" }).click();
  await gas.getByRole("button", { name: "Save" }).click();
  await gas.getByText("Not known").first().waitFor();
  await page.getByText(/of them not known/).waitFor();
  await page.getByRole("button", { name: "Look back" }).click();
  await page.getByLabel("True on").fill("2020-01-01");
  await page.getByText(/Nothing can be recorded here/).waitFor();
  await gas.getByText("Not asked").waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "facts-back");
  await page.getByRole("button", { name: "Back to today" }).click();
  await gas.getByText("Not known").first().waitFor();
});

test("an appliance and a tenancy are added, ended and taken back", async ({ signedIn }) => {
  const id = await property();
  const { page, complaints } = await signedIn();
  await page.goto(`/properties/${id}`);
  await page.getByRole("button", { name: "Add an appliance" }).click();
  const adding = page.getByRole("dialog", { name: "Add an appliance" });
  await adding.getByLabel("Room").fill("Boiler room");
  await adding.getByLabel("Installed on").fill("2024-03-01");
  expect(await axe(page)).toEqual([]);
  await shot(page, "appliance-form");
  await adding.getByRole("button", { name: "Save" }).click();
  const what = "Gas boiler, Boiler room";
  await page.getByText(what).first().waitFor();
  await page
    .getByRole("button", { name: `Change ${what}` })
    .first()
    .click();
  const changing = page.getByRole("dialog", { name: `Change ${what}` });
  await changing.getByLabel("Removed on").fill("2023-03-01");
  await changing.getByRole("button", { name: "Save" }).click();
  await changing.getByText("It cannot be removed before it is installed.").first().waitFor();
  expectRefusal(complaints, 400);
  await changing.getByLabel("Removed on").fill("2025-03-01");
  await changing.getByRole("button", { name: "Save" }).click();
  await page
    .getByText(/Removed Mar 1, 2025|Removed 1 Mar 2025/)
    .first()
    .waitFor();
  await page
    .getByRole("button", { name: `Take back ${what}` })
    .first()
    .click();
  await page
    .getByRole("dialog", { name: `Take back ${what}` })
    .getByRole("button", { name: "Take back" })
    .click();
  await page
    .getByRole("button", { name: `Take back ${what}` })
    .first()
    .waitFor({ state: "detached" });

  await page.getByRole("button", { name: "Add a tenancy" }).click();
  const letting = page.getByRole("dialog", { name: "Add a tenancy" });
  await letting.getByLabel("Starts on").fill("2026-05-01");
  await letting.getByLabel("People", { exact: true }).fill("4");
  await letting.getByLabel("Households").fill("2");
  expect(await axe(page)).toEqual([]);
  await shot(page, "tenancy-form");
  await letting.getByRole("button", { name: "Save" }).click();
  await page
    .getByText(/4 people/)
    .first()
    .waitFor();
  await page.getByText("Running").first().waitFor();
  await page
    .getByRole("button", { name: /^History of Assured tenancy/ })
    .first()
    .click();
  await page
    .getByRole("dialog", { name: /^History of Assured tenancy/ })
    .getByText("Added")
    .waitFor();
  expect(await axe(page)).toEqual([]);
});

test.for(views)("facts of a property stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const id = await property();
  await call("POST", `/properties/${id}/appliances`, {
    fuel: "solid",
    kind: "stove",
    room: "Living room on the first floor",
    make: "Acme",
    model: "S 5",
    ownedBy: "tenant",
    servesHome: true,
    installedOn: "2021-10-04",
    removedOn: "2025-06-10",
    source: "seen_on_site",
  });
  await call("POST", `/properties/${id}/tenancies`, {
    kind: "assured_shorthold",
    startsOn: "2024-02-01",
    endsOn: "2026-01-31",
    occupants: 3,
    households: 1,
    names: "Ann Kowalski, Bo Lind",
    depositTaken: true,
    depositReceivedOn: "2024-01-28",
    source: "document",
  });
  const { page } = await signedIn(view);
  await page.goto(`/properties/${id}`);
  await page.getByText(/\d+ of 22 answered/).waitFor();
  await page.getByRole("button", { name: "Add a tenancy" }).waitFor();
  await look(page, "facts", view);
  await page.getByRole("button", { name: "Add an appliance" }).scrollIntoViewIfNeeded();
  await look(page, "facts-lists", view);
  await page.getByRole("button", { name: /^(Answer|Change) Gas$/ }).click();
  await page.locator('[data-fact="gas_supply"]').getByRole("button", { name: "Save" }).waitFor();
  await look(page, "facts-editing", view);
});
