import { expect } from "vitest";
import { call } from "./api";
import { axe, look, settled, shot, test, unique, views } from "./browser";

interface List {
  items: { id: string }[];
}

/** A client of the demonstration: what the first won lead became. */
async function client(): Promise<string> {
  const won = await call<List>("GET", "/sales/leads?status=won&limit=1");
  const made = await call<{ client: string }>("POST", `/sales/leads/${won.items[0]?.id ?? ""}/conversion`);
  return made.client;
}

test("a client is starred, tagged, and found again in the list by the tag", async ({ signedIn }) => {
  const id = await client();
  const tag = `roof-${unique()}`;
  const { page } = await signedIn();
  await page.goto(`/clients/${id}`);
  const { name } = await call<{ name: string }>("GET", `/clients/${id}`);
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByRole("button", { name: "Add to favourites" }).click();
  await page.getByRole("button", { name: "Take out of favourites" }).waitFor();
  await page
    .getByRole("combobox", { name: "Tags", exact: true })
    .or(page.getByRole("textbox", { name: "Tags", exact: true }))
    .first()
    .fill(tag);
  await page.keyboard.press("Enter");
  await page.getByText(tag).first().waitFor();
  await page.getByText("put a tag on it").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "client-tagged");
  const [sheet] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Print sheet" }).click(),
  ]);
  expect(sheet.suggestedFilename()).toMatch(/^client-.*\.pdf$/);

  await page.goto("/my-records");
  await page.getByText(name).first().waitFor();

  await page.goto(`/clients?tag=${tag}`);
  await page.getByRole("table").getByRole("link", { name }).waitFor();
  expect(await axe(page)).toEqual([]);
});

test("a property has its own page, from the list of properties", async ({ signedIn }) => {
  await client();
  const { page } = await signedIn();
  await page.goto("/properties");
  await settled(page);
  await page.getByRole("table").getByRole("row").nth(1).click();
  await page.waitForURL(/\/properties\/.+/);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await axe(page)).toEqual([]);
});

test.for(views)(
  "clients and what is kept stand without fault in '$scheme' at $width px",
  async (view, { signedIn }) => {
    const id = await client();
    const { page } = await signedIn(view);
    const addresses = { clients: "/clients", properties: "/properties", client: `/clients/${id}`, kept: "/my-records" };
    for (const [name, path] of Object.entries(addresses)) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await look(page, name, view);
    }
  },
);
