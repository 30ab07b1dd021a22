import { expect } from "vitest";
import { axe, expectRefusal, look, shot, test, unique, views } from "./browser";

test("a client is entered by hand, with a property and a unit, archived and restored", async ({ signedIn }) => {
  const name = `Oak Homes ${unique()}`;
  const email = `${unique()}@oak.example`;
  const { page, complaints } = await signedIn();
  await page.goto("/clients");
  await page.getByRole("button", { name: "New client" }).click();
  const entering = page.getByRole("dialog", { name: "New client" });
  await entering.getByRole("textbox", { name: "Name" }).fill(name);
  await entering.getByRole("textbox", { name: "E-mail" }).fill(email);
  await entering.getByRole("textbox", { name: "Postcode" }).fill("NOWHERE");
  await entering.getByRole("textbox", { name: "Country" }).fill("GB");
  await entering.getByRole("button", { name: "Save client" }).click();
  await entering.getByText("This is no postcode of the United Kingdom").first().waitFor();
  expectRefusal(complaints, 400);
  await entering.getByRole("textbox", { name: "Postcode" }).fill("ls1 4dy");
  expect(await axe(page)).toEqual([]);
  await shot(page, "client-form");
  await entering.getByRole("button", { name: "Save client" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByText("LS1 4DY, GB").first().waitFor();

  await page.getByRole("button", { name: "Add a contact" }).click();
  const adding = page.getByRole("dialog", { name: "Add a contact" });
  await adding.getByRole("textbox", { name: "Name" }).fill("Ann Lee");
  await adding.getByRole("textbox", { name: "Position" }).fill("Property manager");
  await adding.getByRole("switch", { name: "Talk to them first" }).press("Space");
  await adding.getByRole("button", { name: "Save" }).click();
  await page.getByText("First to talk to").waitFor();
  await shot(page, "client-by-hand");

  await page.getByRole("button", { name: "Add a property" }).click();
  const housing = page.getByRole("dialog", { name: "Add a property" });
  await housing.getByRole("textbox", { name: "Street" }).fill("12 Elm Street");
  await housing.getByRole("textbox", { name: "Postcode" }).fill("CF10 1AA");
  await housing.getByRole("textbox", { name: "Country" }).fill("GB");
  await housing.getByText("All of CF10 is in Wales.").waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "property-form");
  await housing.getByRole("button", { name: "Save property" }).click();
  await page.getByRole("heading", { level: 1, name: "12 Elm Street" }).waitFor();

  await page.getByRole("button", { name: "Add a unit" }).click();
  const letting = page.getByRole("dialog", { name: "Add a unit" });
  await letting.getByRole("button", { name: "Save property" }).click();
  await letting.getByText("Say what the unit is called").first().waitFor();
  await letting.getByRole("textbox", { name: "Unit" }).fill("Flat 3");
  await letting.getByRole("button", { name: "Save property" }).click();
  await page.getByRole("heading", { level: 1, name: "Flat 3, 12 Elm Street" }).waitFor();

  await page.getByRole("link", { name: "12 Elm Street", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "12 Elm Street", exact: true }).waitFor();
  await page.getByRole("button", { name: /^Archive/ }).click();
  await page.getByText("There is 1 unit.").waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "property-archive-refused");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Flat 3", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Flat 3, 12 Elm Street" }).waitFor();
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  const archiving = page.getByRole("dialog", { name: "Archive Flat 3, 12 Elm Street" });
  await archiving.getByRole("textbox").fill("The flat was joined with the next one.");
  await archiving.getByRole("button", { name: "Archive" }).click();
  await page.getByText("Archived because: The flat was joined with the next one.").waitFor();
  await page.getByRole("button", { name: "Restore" }).click();
  const restoring = page.getByRole("dialog", { name: "Restore Flat 3, 12 Elm Street" });
  await restoring.getByRole("textbox").fill("It was split again.");
  await restoring.getByRole("button", { name: "Restore" }).click();
  await page.getByRole("button", { name: "Archive", exact: true }).waitFor();
  await page
    .getByText(/archived it/)
    .first()
    .waitFor();

  await page.goto("/clients");
  await page.getByRole("button", { name: "New client" }).click();
  await entering.getByRole("textbox", { name: "Name" }).fill(`${name} again`);
  await entering.getByRole("textbox", { name: "E-mail" }).fill(email);
  await entering.getByRole("button", { name: "Save client" }).click();
  await entering.getByText("This may be somebody who is there already").waitFor();
  expectRefusal(complaints, 409);
  expect(await axe(page)).toEqual([]);
  await shot(page, "client-look-alike");
  await entering.getByRole("switch", { name: /^It is somebody else/ }).press("Space");
  await entering.getByRole("button", { name: "Save client" }).click();
  await page.getByRole("heading", { level: 1, name: `${name} again` }).waitFor();
  await page.goto("/clients?status=all");
  await page.getByText(name).first().waitFor();
  const path = await page.getByRole("link", { name, exact: true }).first().getAttribute("href");
  for (const view of views) {
    const { page: other } = await signedIn(view);
    await other.goto(path ?? "");
    await other.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    await look(other, "client-page", view);
    await other.getByRole("link", { name: /^12 Elm Street/ }).click();
    await other.getByRole("heading", { level: 1, name: "12 Elm Street", exact: true }).waitFor();
    await other.getByText(/took in the property/).waitFor();
    await look(other, "property-page", view);
  }
});

/** Twenty rows as a landlord keeps them: duplicates, no postcode, none that there is, facts that contradict each other. */
const rows = (mark: string) => [
  [
    "Landlord",
    "Landlord email",
    "Unit",
    "Address",
    "Town",
    "Postcode",
    "Country",
    "Storeys",
    "Occupants",
    "Gas",
    "As of",
  ],
  ...Array.from({ length: 12 }, (_, n) => [
    `Pine ${mark}`,
    `${mark}@pine.example`,
    "",
    `${n + 1} Ash Lane ${mark}`,
    "Leeds",
    "LS1 4DY",
    "GB",
    "2",
    "unknown",
    "yes",
    "2025-10-01",
  ]),
  [`Pine ${mark}`, "", "", `1 ash lane ${mark}`, "Leeds", "LS14DY", "GB", "2", "", "", "2025-10-01"],
  [`Pine ${mark}`, "", "", `1 Ash Lane ${mark}`, "Leeds", "LS1 4DY", "GB", "3", "", "", "2025-10-01"],
  [`Pine ${mark}`, "", "", `30 Ash Lane ${mark}`, "Leeds", "NOWHERE", "GB", "", "", "", ""],
  [`Pine ${mark}`, "", "", `31 Ash Lane ${mark}`, "Leeds", "", "GB", "", "", "", ""],
  [`Pine ${mark}`, "", "", "", "", "", "GB", "", "", "", ""],
  ["", "", "", `32 Ash Lane ${mark}`, "Leeds", "LS1 4DY", "GB", "", "", "", ""],
  [`Pine ${mark}`, "", "", `33 Ash Lane ${mark}`, "Leeds", "LS1 4DY", "GB", "tall", "many", "", ""],
  [`Pine ${mark}`, "", "Flat 9", `34 Ash Lane ${mark}`, "Chester", "CH4 8AA", "GB", "1", "", "no", ""],
];

test("a portfolio of twenty rows with faults comes in: each row is told what became of it", async ({ signedIn }) => {
  const mark = unique();
  const { page } = await signedIn();
  await page.goto("/imports/new");
  await page.getByRole("combobox", { name: "What the rows become" }).click();
  await page.getByRole("option", { name: "Properties" }).click();
  await page.locator('input[type="file"]').setInputFiles({
    name: "portfolio.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      rows(mark)
        .map((row) => row.join(","))
        .join("\n"),
    ),
  });
  await page.getByRole("button", { name: "Check all rows" }).click();
  await page.getByText("What would become of the rows").waitFor();
  await page.getByText(/the row says "3", known is "2"/).waitFor();
  await page.getByText(/This is no postcode of the United Kingdom/).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "portfolio-dry-run");
  await page.getByRole("button", { name: "Run the import" }).click();
  await page.getByText("What became of the rows").waitFor();
  await page.getByRole("link", { name: "Open the property" }).first().waitFor();
  await shot(page, "portfolio-imported");
  await page.getByRole("link", { name: "Open the property" }).first().click();
  await page.getByRole("heading", { level: 1, name: `1 Ash Lane ${mark}` }).waitFor();
  await page.locator('[data-fact="occupants"]').getByText("Not known").first().waitFor();
  await page.goto(`/properties?q=${mark}`);
  await page.getByText(`12 Ash Lane ${mark}`).first().waitFor();
  for (const view of views) {
    const { page: other } = await signedIn(view);
    await other.goto(`/properties?q=${mark}`);
    await other.getByText(`12 Ash Lane ${mark}`).first().waitFor();
    await look(other, "properties-imported", view);
  }
});

test("a firm says on which days it is told of duties", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/portfolio");
  await page.getByRole("link", { name: "Reminder days" }).click();
  await page.getByRole("heading", { level: 1, name: "Reminder days" }).waitFor();
  const days = page.getByRole("textbox", { name: "Days before the last compliant day" });
  const usual = await days.inputValue();
  await days.fill("30, 30");
  await page.getByRole("button", { name: "Save reminder days" }).click();
  await page.getByText("Name each day once.").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "reminder-days");

  await days.fill("14; 45 0");
  await page.getByRole("button", { name: "Save reminder days" }).click();
  await page.getByText("The next reminders follow these days.").waitFor();
  await page.reload();
  await expect.poll(() => days.inputValue()).toBe("45, 14, 0");
  await days.fill(usual);
  await page.getByRole("button", { name: "Save reminder days" }).click();
  await page.getByText("The next reminders follow these days.").waitFor();
});
