import { expect } from "vitest";
import { axe, look, shot, signIn, test, views } from "./browser";

test("an operator reads what the server says of a resource, and what of it a role may use", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/console?tab=map");
  const all = page.getByRole("table", { name: "UI map" });
  await all.getByRole("row").nth(1).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByPlaceholder("Find a resource").fill("sales.lead");
  await all.getByText("/debug/routes", { exact: true }).waitFor({ state: "hidden" });
  await all.getByText("Lead", { exact: true }).click();

  const lead = page.getByRole("region", { name: "Lead", exact: true });
  const commands = lead.getByRole("table", { name: "Commands" });
  const quote = commands.getByRole("row").filter({ hasText: "Send quote" });
  await quote.getByText("A quote has an amount; the pipeline counts it.").waitFor();
  await quote.getByText("qualified, appointment scheduled, inspection completed").first().waitFor();
  const states = lead.getByRole("list", { name: "States" });
  await states.getByText("send quote → quote sent").first().waitFor();
  // Tables draw the rows that the window shows: what all of them say, the tests of the API read.
  await lead.getByRole("table", { name: "Fields" }).getByRole("row").nth(1).waitFor();
  await lead.getByRole("table", { name: "Calls" }).getByRole("row").nth(1).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "console-map-lead");

  await page.getByRole("combobox", { name: "See as" }).click();
  await page.getByRole("option", { name: "Auditor" }).click();
  await lead.getByText("No commands").waitFor();
  await page.getByText(/that you may use are missing, 0 are there/).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "console-map-auditor");

  await page.getByRole("button", { name: "All resources" }).click();
  await all.waitFor();
  await page.getByPlaceholder("Find a resource").fill("debug");
  await all.getByText("/debug/routes", { exact: true }).waitFor({ state: "hidden" });
});

test.for(views)("the map stands without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  await page.goto("/console?tab=map");
  // Which rows the window shows depends on how many there are.
  await page
    .getByText(/^\/(api|debug|ops)\//)
    .or(page.getByText("Lead", { exact: true }))
    .filter({ visible: true })
    .first()
    .waitFor();
  await look(page, "console-map", view);
  await page.goto("/console?tab=map&open=sales.lead&role=staff");
  await page.getByRole("heading", { name: "Lead", exact: true }).waitFor();
  await look(page, "console-map-resource", view);
});

test("what calls there are is shown to whoever has signed in", async ({ open }) => {
  const { page } = await open();
  await page.goto("/docs");
  await page.getByText("is shown to whoever has signed in here").waitFor();
  expect(await page.getByText("lead.list", { exact: true }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
  await shot(page, "docs-closed");
  await page.getByRole("link", { name: "Problems" }).click();
  await page.getByText("request.forbidden", { exact: true }).waitFor();

  await signIn(page);
  await page.goto("/docs");
  await page.getByText("lead.list", { exact: true }).waitFor();
  expect(await page.getByText("is shown to whoever has signed in here").count()).toBe(0);
});
