import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import { axe, expectRefusal, look, PATIENCE_MS, shot, slowEnough, test, unique, views } from "./browser";

/** A site of the firm's own, as far as a browser can tell. */
async function site(html: () => string) {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html;charset=utf-8");
    response.end(html());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Makes a form in the application and opens it; gives its own page. */
async function makeForm(page: Page, name: string, origin?: string): Promise<string> {
  await page.goto("/sales/forms");
  await page.getByRole("button", { name: "New form" }).first().click();
  await page.getByRole("heading", { level: 1, name: "New capture form" }).waitFor();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Heading").fill("Ask us for a quote");
  if (origin !== undefined) {
    await page.getByRole("combobox", { name: "Allowed sites" }).fill(origin);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("radiogroup", { name: "Description" }).getByText("Asked", { exact: true }).click();
  await page.getByRole("button", { name: "New form" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByRole("button", { name: "Activate" }).click();
  await page.getByText("It takes enquiries now.").first().waitFor();
  return (await page.getByRole("link", { name: "Open the page" }).getAttribute("href")) ?? "";
}

const startOf = async (form: Page | FrameLocator) =>
  (await form.locator("input[name=started]").getAttribute("value")) ?? "";

test("a stranger fills in the form, and the lead is in the application", async ({ open, signedIn }) => {
  const owner = await signedIn();
  const name = `Contact page ${unique()}`;
  const address = await makeForm(owner.page, name);
  const last = `Marsh-${unique()}`;

  const { page, complaints } = await open();
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: "Ask us for a quote" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("alert").getByText("Some answers are missing or cannot be right.").waitFor();
  await page.getByRole("link", { name: "Give your last name." }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "capture-refused");
  await page.getByLabel("Last name").fill(last);
  await page.getByLabel("E-mail").fill(`${last}@example.com`.toLowerCase());
  await page.getByLabel("What can we do for you?").fill("Leak over the kitchen");
  await slowEnough(await startOf(page));
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByRole("heading", { name: "Thank you" }).waitFor();
  expect(await axe(page)).toEqual([]);
  expectRefusal(complaints, 400);

  await owner.page.goto("/leads");
  await owner.page.getByRole("link", { name: last }).first().waitFor();
  await owner.page.goto("/sales/forms");
  await owner.page.getByRole("link", { name }).or(owner.page.getByText(name)).first().click();
  await owner.page.getByRole("tab", { name: "Enquiries" }).click();
  await owner.page.getByText("A new lead").waitFor();
  await owner.page.getByRole("link", { name: "Open lead" }).click();
  await owner.page.getByRole("heading", { level: 1, name: last }).waitFor();
});

test("the form works in a frame of the firm's own site, without script too, and in no other", async ({
  browser,
  signedIn,
}) => {
  const owner = await signedIn();
  let address = "";
  const home = await site(
    () =>
      `<!doctype html><title>Roofs</title><iframe title="Form" src="${address}" width="800" height="900" referrerpolicy="no-referrer-when-downgrade"></iframe>`,
  );
  const other = await site(() => `<!doctype html><title>Other</title><iframe title="Form" src="${address}"></iframe>`);
  const path = await makeForm(owner.page, `Frame ${unique()}`, home.origin);
  address = `${process.env["PLUMBLINE_URL"] ?? ""}${path}`;

  const context = await browser.newContext({ javaScriptEnabled: false });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(`${home.origin}/roofs?utm_source=google`);
  const frame = page.frameLocator("iframe");
  const last = `Frame-${unique()}`;
  await frame.getByLabel("Last name").fill(last);
  await frame.getByLabel("E-mail").fill("no mail");
  await slowEnough(await startOf(frame));
  await frame.getByRole("button", { name: "Send" }).click();
  await frame.getByText("This is not an e-mail address.").first().waitFor();
  await frame.getByLabel("E-mail").fill(`${last}@example.com`.toLowerCase());
  await frame.getByRole("button", { name: "Send" }).click();
  await frame.getByRole("heading", { name: "Thank you" }).waitFor();
  await page.goto(other.origin);
  expect(await page.frameLocator("iframe").getByRole("heading", { name: "Ask us for a quote" }).count()).toBe(0);
  home.close();
  other.close();

  await owner.page.goto("/leads");
  await owner.page.getByRole("link", { name: last }).first().click();
  await owner.page.getByText("utm_source=google").first().waitFor();
});

test.for(views)("every view of a form stands without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  const address = await makeForm(page, `Views ${unique()}`);
  const record = page.url().split("?")[0] ?? "";
  for (const tab of ["form", "preview", "embed", "enquiries"]) {
    await page.goto(`${record}?tab=${tab}`);
    await look(page, `capture-${tab}`, view);
  }
  await page.goto(`${record}?tab=preview`);
  await page.frameLocator("iframe").getByRole("heading", { name: "Ask us for a quote" }).waitFor();
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: "Ask us for a quote" }).waitFor();
  await look(page, "capture-page", view);
});
