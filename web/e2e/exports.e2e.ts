import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { call } from "./api";
import { axe, look, test, unique, views } from "./browser";

async function newLead(last: string): Promise<string> {
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Pia", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  return made.lead?.id ?? "";
}

test("a sheet is printed, a list too, sheets are bundled, and each can be had again", async ({ signedIn }) => {
  const last = `Paper-${unique()}`;
  const lead = await newLead(last);
  const { page } = await signedIn();
  const kept = async (act: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent("download"), act()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  await page.goto(`/leads/${lead}`);
  const sheet = await kept(async () => {
    await page.getByRole("button", { name: "More commands" }).click();
    await page.getByRole("menuitem", { name: "Print sheet" }).click();
  });
  expect(sheet.name).toBe(`lead-${lead}.pdf`);
  expect(sheet.bytes.subarray(0, 5).toString()).toBe("%PDF-");

  await page.goto(`/leads?q=${last}`);
  await page.getByText(last).first().waitFor();
  const choose = (name: string) => async () => {
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name }).click();
  };
  const list = await kept(choose("Print as PDF"));
  expect(list.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  const bundle = await kept(choose("Sheet of each as ZIP"));
  expect(bundle.bytes.subarray(0, 2).toString()).toBe("PK");
  expect(bundle.bytes.includes(`Pia ${last}.pdf`)).toBe(true);

  await page.goto("/exports");
  await page.getByText("ZIP of files").first().waitFor();
  expect(await axe(page)).toEqual([]);
  const again = await kept(() => page.getByRole("button", { name: "Download Leads as ZIP of files" }).first().click());
  expect(again.bytes.equals(bundle.bytes)).toBe(true);
});

test.for(views)("the page of exports stands without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  await page.goto("/exports");
  await page.getByText("ZIP of files").first().waitFor();
  await look(page, "exports", view);
});
