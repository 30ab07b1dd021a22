import { readFile } from "node:fs/promises";
import { expect, onTestFinished } from "vitest";
import { call } from "./api";
import { apply, intakePage, payNobody, playPayments } from "./applying";
import { axe, look, shot, test, unique, views } from "./browser";
import { linkOf } from "./mails";

const ALWAYS = "2000-01-01";
const EPC = new URL("../../src/test/resources/epc/england.xml", import.meta.url);

/** What people of the firm know of a home that is let. */
async function facts(property: string) {
  const answers = Object.entries({
    let: "yes",
    landlord_kind: "PRIVATE",
    landlord_resident: "no",
    excluded_accommodation: "NONE",
    epc_not_required: "NONE",
  });
  const { version } = await call("GET", `/properties/${property}/facts`);
  await call(
    "POST",
    `/properties/${property}/facts`,
    {
      answers: answers.map(([code, value]) => ({
        code,
        standing: "known",
        value,
        trueFrom: ALWAYS,
        source: "document",
      })),
    },
    version,
  );
}

test("from the first page to a duty that is kept: apply, pay, come in, hand in, be verified", async ({
  open,
  signedIn,
}) => {
  const owner = await signedIn();
  const address = await intakePage();
  await playPayments(owner.page);
  onTestFinished(payNobody);

  const name = `Vera Vault ${unique()}`;
  const { page } = await open();
  const email = await apply(page, address, name);
  await page.getByRole("button", { name: "Go on to pay" }).click();
  await page.getByRole("button", { name: "The card is good" }).click();
  await page.getByText("All is ready").waitFor();

  await page.goto(new URL(await linkOf(email)).pathname);
  await page.getByText(`Hello ${name}.`).waitFor();
  await page.getByRole("textbox", { name: "Password" }).fill(`${unique()} is quite a long password`);
  await page.getByRole("button", { name: "Open the portal" }).click();
  await page.getByRole("heading", { level: 1, name: "Your properties" }).waitFor();
  await page.getByRole("link", { name: "Properties", exact: true }).click();
  await page.getByRole("link", { name: "3 Quay Street" }).click();
  await page.getByRole("heading", { level: 1, name: "3 Quay Street" }).waitFor();
  const property = page.url().split("/").at(-1) ?? "";
  await facts(property);
  await page.reload();

  const duty = page.locator('[data-rule="england.epc.valid"]');
  await duty.getByText("Missing").waitFor();
  await duty.locator("summary").click();
  await duty.getByRole("button", { name: "Hand in: Energy performance certificate" }).click();
  const form = page.getByRole("dialog", { name: "Hand in: Energy performance certificate" });
  await form
    .locator('input[type="file"]')
    .setInputFiles({ name: "epc.xml", mimeType: "application/xml", buffer: await readFile(EPC) });
  await form.getByText("epc.xml has arrived.").waitFor();
  // It can be read once it was looked at for malware.
  await expect
    .poll(async () => {
      await form.getByRole("button", { name: "Fill in what the document says" }).click();
      return form.getByText("Filled in from the register's file.").isVisible();
    })
    .toBe(true);
  await form.getByText("It names another postcode than the address of this property.").waitFor();
  expect(await axe(page)).toEqual([]);
  for (const view of views) {
    await page.emulateMedia({ colorScheme: view.scheme });
    await page.setViewportSize({ width: view.width, height: 844 });
    await look(page, "portal-hand-in", view);
  }
  await form.getByRole("button", { name: "Hand in" }).click();
  await duty.getByText("Waits for verification").waitFor();
  const evidence = page.getByRole("region", { name: "What was handed in" });
  await evidence.getByText("Handed in", { exact: true }).waitFor();
  await shot(page, "portal-handed-in");

  await owner.page.goto(`/properties/${property}`);
  const paper = owner.page.locator('[data-certificate="epc"]').first();
  await paper.getByText(name).first().waitFor();
  await paper.getByRole("button", { name: "Verify" }).click();
  await owner.page
    .getByRole("dialog", { name: /^Verify/ })
    .getByRole("button", { name: "Verify" })
    .click();
  await paper.getByText("Verified", { exact: true }).waitFor();

  await page.reload();
  await duty.getByText("In order", { exact: true }).waitFor();
  await duty.locator("summary").click();
  await duty
    .getByText(/10 years/)
    .first()
    .waitFor();
  await page.getByLabel("On this day").fill("2035-03-15");
  await duty.getByText("Due soon").waitFor();
  await page.getByLabel("On this day").fill("2035-04-05");
  await duty.getByText("Overdue").waitFor();
  await shot(page, "portal-overdue");
});
