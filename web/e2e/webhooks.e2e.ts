import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "vitest";
import { axe, expectRefusal, look, shot, test, unique, views } from "./browser";

/** A system of the firm's own that is told of events, on an address that the test's server trusts. */
async function receiver() {
  const got: { id: string; body: string }[] = [];
  let status = 204;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      got.push({ id: String(request.headers["webhook-id"]), body });
      // Asked to wait, it leaves time to see that it waits.
      if (status === 204) response.writeHead(status).end();
      else response.writeHead(status, { "Retry-After": "20" }).end("The queue is full");
      status = 204;
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    got,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    answersOnce: (next: number) => (status = next),
    close: () => server.close(),
  };
}

test("a system is told of events, and what it does not take is sent again", async ({ signedIn }) => {
  const { page } = await signedIn();
  const system = await receiver();
  const name = `Warehouse ${unique()}`;
  await page.goto("/firm/webhooks");
  await page.getByRole("button", { name: "New webhook" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Address", { exact: true }).fill(system.url);
  await page.getByRole("combobox", { name: "Events" }).fill("lead.cr");
  await page.getByRole("option", { name: "lead.created" }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "New webhook" }).click();
  const secret = page.getByRole("dialog", { name: new RegExp(name) });
  await secret.getByText(/^whsec_/).waitFor();
  expect(await axe(page)).toEqual([]);
  await secret.getByRole("button", { name: "I have kept it" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByText("Nothing sent yet").waitFor();

  await page.getByRole("button", { name: "Send a test" }).click();
  await page.getByRole("row").filter({ hasText: "webhook.test" }).getByText("Taken", { exact: true }).waitFor();
  expect(system.got[0]?.body).toContain("webhook.test");

  system.answersOnce(503);
  await page.getByRole("button", { name: "Send a test" }).click();
  await page.getByText("Tries again", { exact: true }).waitFor();
  await shot(page, "webhook-failing");
  await page.getByText("Tries again", { exact: true }).waitFor({ state: "detached" });
  expect(new Set(system.got.slice(1).map(({ id }) => id)).size).toBe(1);

  await page.getByRole("row").filter({ hasText: "webhook.test" }).first().click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("The queue is full").waitFor();
  expect(await axe(page)).toEqual([]);
  await drawer.getByRole("button", { name: "Send again" }).click();
  await page.getByText("It is sent again, with the same id.").waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("tab", { name: "Events" }).click();
  await page.getByText("A lead has come in").waitFor();
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByLabel("Name", { exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  for (const view of views) {
    const other = await signedIn(view);
    await other.page.goto(new URL(page.url()).pathname);
    await other.page.getByRole("tab", { name: "Deliveries" }).waitFor();
    await look(other.page, "webhook", view);
  }
  system.close();
});

test("an address inside is refused where it was entered", async ({ signedIn }) => {
  const { page, complaints } = await signedIn();
  await page.goto("/firm/webhooks/new");
  await page.getByLabel("Name", { exact: true }).fill("Metadata");
  await page.getByLabel("Address", { exact: true }).fill("http://169.254.169.254/latest");
  await page.getByRole("button", { name: "New webhook" }).click();
  await page.getByRole("alert").getByText("This host is not on the public internet.").waitFor();
  expect(await axe(page)).toEqual([]);
  expectRefusal(complaints, 400);
});
