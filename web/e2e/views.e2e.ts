import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe, look, shot, test, unique, views } from "./browser";

const choose = async (page: Page, opener: RegExp | string, item: string | RegExp) => {
  await page.getByRole("button", { name: opener }).click();
  await page.getByRole("menuitem", { name: item }).click();
};

test("names a view, changes it, shares it, opens the list with it, deletes it and takes that back", async ({
  signedIn,
}) => {
  const { page } = await signedIn();
  const name = `Fresh ${unique()}`;
  const mine = new RegExp(`^${name}`);
  await page.goto("/leads?status=new");
  await page.locator("tbody tr[data-row]").first().waitFor();

  await choose(page, /^All leads changed/, "Save as a view");
  const dialog = page.getByRole("dialog", { name: "Save as a view" });
  await dialog.getByRole("button", { name: "Save as a view" }).click();
  await dialog.getByRole("alert").waitFor();
  await dialog.getByLabel("Name of the view").fill(name);
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Save as a view" }).click();
  await page.getByRole("button", { name, exact: true }).waitFor();

  await page.getByRole("button", { name: "Score", exact: true }).first().click();
  await page.getByRole("button", { name: new RegExp(`^${name} changed`) }).waitFor();
  await page.getByRole("button", { name: mine }).click();
  await shot(page, "view-changed");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("menuitem", { name: "Save the change" }).click();
  await page.getByRole("button", { name, exact: true }).waitFor();

  await choose(page, mine, "Rename or share the view");
  const editor = page.getByRole("dialog", { name: "Rename or share the view" });
  await editor.getByRole("combobox", { name: "Who sees it" }).click();
  await page.getByRole("option", { name: "The whole firm" }).click();
  await shot(page, "view-share");
  await editor.getByRole("button", { name: "Save" }).click();
  await editor.waitFor({ state: "detached" });

  await choose(page, mine, "Always open the list like this");
  await page.getByText(`The list opens with “${name}” from now on.`).first().waitFor();
  await page.goto("/leads");
  await page.waitForURL(/status=new/);
  await page.getByRole("button", { name, exact: true }).waitFor();

  await choose(page, mine, `Delete ${name}`);
  await page.getByText(`View “${name}” deleted.`).first().waitFor();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await page.getByText(`View “${name}” is back.`).first().waitFor();
  await page.getByRole("button", { name: mine }).click();
  await page.getByText("Of the firm").waitFor();
  await page.getByRole("menuitem", { name: mine }).click();
  await choose(page, mine, `Delete ${name}`);
  await page.getByText(`View “${name}” deleted.`).first().waitFor();
});

test.for(views)("the menu of views stands without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  await page.goto("/leads");
  await page.getByRole("button", { name: "All leads" }).click();
  await page.getByRole("menuitem", { name: "Save as a view" }).waitFor();
  await look(page, "views-menu", view);
});
