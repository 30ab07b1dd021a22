import { expect } from "vitest";
import { call } from "./api";
import { axe, look, shot, test, unique, views } from "./browser";

interface List {
  items: { id: string }[];
}

async function client(): Promise<{ id: string; name: string }> {
  const won = await call<List>("GET", "/sales/leads?status=won&limit=1");
  const made = await call<{ client: string }>("POST", `/sales/leads/${won.items[0]?.id ?? ""}/conversion`);
  return call<{ id: string; name: string }>("GET", `/clients/${made.client}`);
}

test("a field of the firm's own is defined, filled in, shown as a column and found by", async ({ signedIn }) => {
  const { id, name } = await client();
  const code = `f${unique()}`.toLowerCase().replace(/[^a-z0-9]/g, "");
  const label = `Insurer ${code}`;
  const { page } = await signedIn();
  await page.goto("/firm/lead-fields");
  await page.getByRole("tab", { name: "Clients" }).click();
  await page.getByRole("button", { name: "New field" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New field" });
  await dialog.getByLabel("Name").fill(label);
  await dialog.getByLabel("Code").fill(code);
  await dialog.getByLabel("Kind").click();
  await page.getByRole("option", { name: "Choice" }).click();
  for (const choice of ["Aviva", "None"]) {
    await dialog.getByLabel("Choices").fill(choice);
    await page.keyboard.press("Enter");
  }
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByRole("row", { name: new RegExp(label) }).waitFor();
  await shot(page, "own-fields-defined");

  await page.goto(`/clients/${id}`);
  await page.getByRole("button", { name: "Fill in" }).click();
  const filling = page.getByRole("dialog", { name: "Your firm's fields" });
  await filling.getByLabel(label).click();
  await page.getByRole("option", { name: "Aviva" }).click();
  expect(await axe(page)).toEqual([]);
  await filling.getByRole("button", { name: "Save" }).click();
  await page.getByText("Aviva").first().waitFor();
  await shot(page, "own-fields-filled");

  await page.goto(`/clients?own=${code}:Aviva`);
  await page.getByRole("table").getByRole("link", { name }).waitFor();
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("checkbox", { name: label }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: label }).waitFor();
  await page.getByRole("cell", { name: "Aviva" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "own-fields-listed");
  await page.goto(`/clients?own=${code}:None`);
  await page.getByText("Nothing matches").first().waitFor();
});

test.for(views)("own fields stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { id } = await client();
  const { page } = await signedIn(view);
  await page.goto("/firm/lead-fields?tab=clients");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look(page, "own-fields", view);
  await page.goto(`/clients/${id}`);
  await page.getByRole("button", { name: "Fill in" }).click();
  await page.getByRole("dialog", { name: "Your firm's fields" }).waitFor();
  await look(page, "own-fields-fill", view);
});
