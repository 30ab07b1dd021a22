import { expect, onTestFinished } from "vitest";
import { apply, intakePage, payNobody, playPayments } from "./applying";
import { axe, expectRefusal, look, shot, test, unique, views } from "./browser";

test("whoever applies pays and is a client without anybody deciding", async ({ open, signedIn }) => {
  const owner = await signedIn();
  const address = await intakePage();
  await playPayments(owner.page);
  onTestFinished(payNobody);
  await shot(owner.page, "payments-provider");
  expect(await axe(owner.page)).toEqual([]);

  const name = `Pia Payer ${unique()}`;
  const { page } = await open();
  await apply(page, address, name);
  await page.getByRole("heading", { name: "One step is left" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "apply-to-pay");
  await page.getByRole("button", { name: "Go on to pay" }).click();
  await page.getByText("£68.00").waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "pay");

  await page.getByRole("button", { name: "The card is declined" }).click();
  await page.getByText("The card was declined. Nothing was paid").waitFor();
  await page.getByRole("button", { name: "The bank asks" }).click();
  await page.getByText("Your bank wants to know whether it is you").waitFor();
  await shot(page, "pay-challenge");
  await page.getByRole("button", { name: "Do not confirm it" }).click();
  await page.getByText("Nothing was paid; try again.").waitFor();
  await page.getByRole("button", { name: "The bank asks" }).click();
  await page.getByRole("button", { name: "Confirm it to the bank" }).click();
  await page.getByRole("heading", { name: "Paid, thank you" }).waitFor();
  await page.getByText("All is ready").waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "pay-ready");
  // The page on which they applied knows it too.
  await page.goto(address);
  await page.getByText("It is paid.").waitFor();

  await owner.page.goto("/payments");
  const row = owner.page.getByRole("row").filter({ hasText: name });
  await row.getByText("Paid", { exact: true }).waitFor();
  await owner.page.getByRole("tab", { name: "Subscriptions" }).click();
  await owner.page.getByRole("table", { name: "Subscriptions" }).getByText("Paid", { exact: true }).first().waitFor();
  await owner.page.getByRole("tab", { name: "Setting up" }).click();
  const made = owner.page.getByRole("row").filter({ hasText: name });
  await made.getByText("Done").waitFor();
  expect(await axe(owner.page)).toEqual([]);
  await made.getByRole("link", { name: "Open the client" }).click();
  await owner.page.getByRole("heading", { level: 1, name }).waitFor();
  await owner.page.getByText("3 Quay Street").first().waitFor();
});

test("who goes away has paid nothing, and can begin again", async ({ open, signedIn }) => {
  const owner = await signedIn();
  const address = await intakePage();
  await playPayments(owner.page);
  onTestFinished(payNobody);
  const { page } = await open();
  await apply(page, address, `Gil Goer ${unique()}`);
  await page.getByRole("button", { name: "Go on to pay" }).click();
  await page.getByRole("button", { name: "Go away without paying" }).click();
  await page.getByRole("heading", { name: "Nothing was paid" }).waitFor();
  await page.goto(address);
  await page.getByRole("button", { name: "Go on to pay" }).click();
  await page.getByRole("button", { name: "The card is good" }).click();
  await page.getByRole("heading", { name: "Paid, thank you" }).waitFor();
});

test.for(views)("payments stand without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { page, complaints } = await signedIn(view);
  for (const tab of ["checkouts", "provisionings", "subscriptions", "provider"]) {
    await page.goto(`/payments?tab=${tab}`);
    await page.getByRole("heading", { level: 1, name: "Payments" }).waitFor();
    await look(page, `payments-${tab}`, view);
  }
  await page.goto("/pay/unknown");
  await page.getByRole("heading", { name: "There is no such payment" }).waitFor();
  expectRefusal(complaints, 404);
});
