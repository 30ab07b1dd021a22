import type { Page } from "playwright-core";
import { expect, vi } from "vitest";
import { axe, expectRefusal, look, PATIENCE_MS, shot, test, unique, views } from "./browser";

/** As the server's clock of the page has it, and a little more. */
const FASTEST_MS = 2100;

/** Makes and opens the page of the firm, unless an earlier test did; gives its address. */
async function openPage(page: Page): Promise<string> {
  await page.goto("/applications");
  const own = page.getByRole("region", { name: "Your page" });
  await own.waitFor();
  const make = own.getByRole("button", { name: "Make the page" });
  const open = own.getByRole("button", { name: "Open", exact: true });
  const close = own.getByRole("button", { name: "Close", exact: true });
  await make.or(open).or(close).first().waitFor();
  if (await make.isVisible()) {
    await make.click();
    await open.waitFor();
  }
  if (await open.isVisible()) {
    await open.click();
    await close.waitFor();
  }
  return (await own.getByRole("link", { name: "See it" }).getAttribute("href")) ?? "";
}

test("a stranger applies, the firm accepts, and the client with its properties is there", async ({
  open,
  signedIn,
}) => {
  const owner = await signedIn();
  const address = await openPage(owner.page);
  const company = `Harbour Lets ${unique()}`;

  const { page, complaints } = await open();
  await page.goto(address);
  await page.getByRole("heading", { name: "Step 1 of 3: You" }).waitFor();
  const shown = Date.now();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByText("Say what you are called.").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("radio", { name: "A company" }).check();
  await page.getByLabel("Your name").fill("Ann Lee");
  await page.getByLabel("Name of the company").fill(company);
  await page.getByLabel("E-mail", { exact: true }).fill(`${unique()}@harbour.example`);
  await page.getByRole("button", { name: "Continue" }).click();

  await page.getByRole("heading", { name: "Step 2 of 3: Properties" }).waitFor();
  await page.getByLabel("House and street").fill("1 Quay Street");
  await page.getByLabel("Town").fill("Cardiff");
  await page.getByLabel("Postcode").fill("ZZ1 1AA");
  await page.getByRole("button", { name: "Add a property" }).click();
  const second = page.getByRole("group", { name: "Property 2" });
  await second.getByLabel("House and street").fill("2 Quay Street");
  await second.getByLabel("Town").fill("Cardiff");
  await second.getByLabel("Postcode").fill("CF10 1AB");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Continue" }).click();

  await page.getByRole("heading", { name: "Step 3 of 3: Plan and consents" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Step 3 of 3: Plan and consents" }).waitFor();
  await page.getByText("£19.00 a month, £49.00 once to begin").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByText("Agree to this to apply.").first().waitFor();
  await page.getByRole("checkbox", { name: /I agree that the firm stores/ }).check();
  await page.getByRole("checkbox", { name: /gives no legal advice/ }).check();
  await vi.waitUntil(() => Date.now() > shown + FASTEST_MS, { timeout: FASTEST_MS + PATIENCE_MS });
  await page.getByRole("button", { name: "Send application" }).click();

  // A postcode that there is not leads back to where it stands.
  await page.getByRole("heading", { name: "Step 2 of 3: Properties" }).waitFor();
  await page.getByText("This is no postcode of the United Kingdom").first().waitFor();
  expectRefusal(complaints, 400);
  const first = page.getByRole("group", { name: "Property 1" });
  await first.getByLabel("Postcode").fill("CF10 1AA");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("heading", { name: "Step 3 of 3: Plan and consents" }).waitFor();
  await page.getByRole("button", { name: "Send application" }).click();
  await page.getByRole("heading", { name: "Your application was sent" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "apply-sent");

  await owner.page.goto("/applications");
  await owner.page
    .getByRole("link", { name: new RegExp(company) })
    .first()
    .click();
  await owner.page.getByRole("heading", { level: 1, name: company }).waitFor();
  await owner.page.getByRole("tab", { name: /Consents/ }).click();
  await owner.page.getByText("It gives no legal advice").waitFor();
  await owner.page.getByRole("button", { name: "Accept", exact: true }).click();
  const accepting = owner.page.getByRole("dialog", { name: `Accept ${company}` });
  await accepting.getByText("Makes a client, whom to talk to, and 2 properties.").waitFor();
  expect(await axe(owner.page)).toEqual([]);
  await accepting.getByRole("button", { name: "Accept" }).click();
  await owner.page.getByRole("tab", { name: "Stated" }).click();
  await owner.page.getByRole("link", { name: "Open the client" }).click();
  await owner.page.getByRole("heading", { level: 1, name: company }).waitFor();
  await owner.page.getByText("1 Quay Street").first().waitFor();
  await owner.page.getByText("2 Quay Street").first().waitFor();
});

test("somebody takes an application back, another one is declined with a reason", async ({ open, signedIn }) => {
  const owner = await signedIn();
  const address = await openPage(owner.page);
  const { page } = await open();
  for (const name of [`Back ${unique()}`, `Far ${unique()}`]) {
    await page.goto(address);
    await page.getByRole("heading", { name: "Step 1 of 3: You" }).waitFor();
    const shown = Date.now();
    await page.getByLabel("Your name").fill(name);
    await page.getByLabel("E-mail", { exact: true }).fill(`${unique()}@homes.example`);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabel("House and street").fill("3 Quay Street");
    await page.getByLabel("Town").fill("Leeds");
    await page.getByLabel("Postcode").fill("LS1 4DY");
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("checkbox", { name: /I agree that the firm stores/ }).check();
    await page.getByRole("checkbox", { name: /gives no legal advice/ }).check();
    await vi.waitUntil(() => Date.now() > shown + FASTEST_MS, { timeout: FASTEST_MS + PATIENCE_MS });
    await page.getByRole("button", { name: "Send application" }).click();
    await page.getByRole("heading", { name: "Your application was sent" }).waitFor();
    if (name.startsWith("Back")) {
      await page.getByRole("button", { name: "Take it back" }).click();
      await page.getByText("You have taken your application back.").waitFor();
      await page.getByRole("button", { name: "Apply for somebody else" }).click();
    }
  }
  await owner.page.goto("/applications?status=withdrawn");
  await owner.page.getByRole("link", { name: /^Back/ }).first().waitFor();
  await owner.page.goto("/applications?status=submitted");
  await owner.page.getByRole("link", { name: /^Far/ }).first().click();
  await owner.page.getByRole("button", { name: "Decline", exact: true }).click();
  const declining = owner.page.getByRole("dialog", { name: /^Decline Far/ });
  await declining.getByRole("button", { name: "Decline" }).click();
  await declining.getByRole("textbox").fill("Too far away.");
  await declining.getByRole("button", { name: "Decline" }).click();
  await owner.page.getByText("Too far away.").waitFor();
});

test.for(views)(
  "page, list and application stand without fault in $scheme at $width px",
  async (view, { signedIn }) => {
    const { page } = await signedIn(view);
    const address = await openPage(page);
    const name = `Views ${unique()}`;
    await page.goto(address);
    await page.getByRole("heading", { name: "Step 1 of 3: You" }).waitFor();
    const shown = Date.now();
    await page.getByRole("heading", { name: "Step 1 of 3: You" }).waitFor();
    await page.getByLabel("Your name").fill(name);
    await page.getByLabel("E-mail", { exact: true }).fill(`${unique()}@homes.example`);
    await look(page, "apply-details", view);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByLabel("House and street").fill("4 Quay Street");
    await page.getByLabel("Town").fill("Leeds");
    await page.getByLabel("Postcode").fill("LS1 4DY");
    await look(page, "apply-properties", view);
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("heading", { name: "Step 3 of 3: Plan and consents" }).waitFor();
    await look(page, "apply-choice", view);
    await page.getByRole("checkbox", { name: /I agree that the firm stores/ }).check();
    await page.getByRole("checkbox", { name: /gives no legal advice/ }).check();
    await vi.waitUntil(() => Date.now() > shown + FASTEST_MS, { timeout: FASTEST_MS + PATIENCE_MS });
    await page.getByRole("button", { name: "Send application" }).click();
    await page.getByRole("heading", { name: "Your application was sent" }).waitFor();
    await look(page, "apply-sent", view);

    await page.goto("/applications");
    await page.getByRole("link", { name }).first().waitFor();
    await look(page, "applications", view);
    await page.getByRole("link", { name }).first().click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await look(page, "application", view);
    await page.getByRole("tab", { name: /Properties/ }).click();
    await look(page, "application-properties", view);
  },
);
