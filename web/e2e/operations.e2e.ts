import { expect } from "vitest";
import { axe, shot, test } from "./browser";

const file = [
  "Name,Phone,Email,City,Street",
  "Wanda Quill,248-555-0171,wanda@quill.example,Novi,1 Oak",
  "Bert Nophone,not a phone,bert,Troy,2 Elm",
].join("\n");

test("imports a small file: dry run, run, refused rows, undo", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/imports/new");
  await page.getByRole("combobox", { name: "What the rows become" }).click();
  await page.getByRole("option", { name: "Leads" }).click();
  const body = { name: "small.csv", mimeType: "text/csv", buffer: Buffer.from(file) };
  await page.locator("input[type=file]").setInputFiles(body);
  await page.getByRole("combobox", { name: /Source, the same/ }).click();
  await page.getByRole("option").first().click();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Check all rows" }).click();
  await page.getByText("What would become of the rows").waitFor();
  await page.getByText("Refused").first().waitFor();
  await shot(page, "import-dry-run");
  await page.getByRole("button", { name: "Change mapping" }).click();
  await page.getByRole("combobox", { name: "What column Street becomes" }).waitFor();
  await page.getByRole("button", { name: "Back to the check" }).click();
  await page.getByText("What would become of the rows").waitFor();
  await page.getByRole("button", { name: "Change mapping" }).click();
  await page.getByRole("button", { name: "Check all rows" }).click();
  await page.getByRole("button", { name: "Change mapping" }).waitFor();
  await page.getByRole("button", { name: "Run the import" }).click();
  await page.getByText("What became of the rows").waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download refused rows" }).click();
  expect((await saved).suggestedFilename()).toBe("refused-rows.csv");
  await page.getByRole("button", { name: "Undo this run" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Undo this run" }).click();
  await page.getByText("Undone", { exact: true }).first().waitFor();
  expect(await axe(page)).toEqual([]);
});

test("proves a sealed event in the browser", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/audit");
  await page.getByRole("row").filter({ hasText: "Sealed," }).first().click();
  await page.getByRole("button", { name: "Verify here" }).click();
  await page.getByText("The key signed the checkpoint").waitFor();
  expect(await page.getByText("Holds", { exact: true }).count()).toBeGreaterThanOrEqual(4);
  expect(await page.getByText("Does not hold").count()).toBe(0);
  expect(await axe(page)).toEqual([]);
});
