import { expect } from "vitest";
import { call } from "./api";
import { axe, expectRefusal, look, settled, test, unique, views } from "./browser";
import { linkOf } from "./mails";

test("a landlord is invited, chooses a password by the link of the mail, and sees the duties of their property", async ({
  open,
  signedIn,
}) => {
  const name = `Lena ${unique()}`;
  const email = `${unique()}@landlord.example`;
  const client = await call("POST", "/clients", { kind: "individual", name: `Oak ${unique()}` });
  await call("POST", "/properties", {
    client: client.id,
    address: { street: "12 Elm Street", city: "Manchester", postcode: "M1 1AA", country: "GB" },
  });

  const { page } = await signedIn();
  await page.goto(`/clients/${client.id}`);
  await page.getByRole("button", { name: "Invite a person" }).click();
  const form = page.getByRole("dialog", { name: "Invite a person" });
  await form.getByLabel("Name", { exact: true }).fill(name);
  await form.getByLabel("E-mail address").fill(email);
  expect(await axe(page)).toEqual([]);
  await form.getByRole("button", { name: "Invite", exact: true }).click();
  await page.getByText("Link not used yet").waitFor();
  expect(await axe(page)).toEqual([]);

  const link = new URL(await linkOf(email)).pathname;
  const guest = await open();
  await guest.page.goto(link);
  await guest.page.getByText(`Hello ${name}.`).waitFor();
  expect(await axe(guest.page)).toEqual([]);
  await guest.page.getByRole("textbox", { name: "Password" }).fill(`${unique()} is quite a long password`);
  await guest.page.getByRole("button", { name: "Open the portal" }).click();
  await guest.page.getByRole("heading", { level: 1, name: "Your properties" }).waitFor();
  await guest.page.getByText("1 property.").waitFor();
  for (const view of views) {
    await guest.page.emulateMedia({ colorScheme: view.scheme });
    await guest.page.setViewportSize({ width: view.width, height: 844 });
    await look(guest.page, "portal-overview", view);
  }

  await guest.page.getByRole("link", { name: "Properties", exact: true }).click();
  await guest.page.getByRole("link", { name: "12 Elm Street" }).click();
  await guest.page.getByRole("heading", { level: 1, name: "12 Elm Street" }).waitFor();
  await guest.page.locator("details").first().locator("summary").click();
  for (const view of views) {
    await guest.page.emulateMedia({ colorScheme: view.scheme });
    await guest.page.setViewportSize({ width: view.width, height: 844 });
    await look(guest.page, "portal-property", view);
  }

  // The firm's own pages are not for guests, nor is the portal for members.
  await guest.page.goto("/clients");
  await guest.page.getByRole("heading", { level: 1, name: "Your properties" }).waitFor();
  await page.goto("/portal");
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();

  await page.goto(`/clients/${client.id}`);
  await page.getByRole("button", { name: `Shut out: ${name}` }).click();
  const confirm = page.getByRole("dialog", { name: `Shut out: ${name}` });
  await confirm.getByRole("button", { name: "Shut out" }).click();
  await page.getByRole("button", { name: `Let in again: ${name}` }).waitFor();
  await guest.page.getByRole("link", { name: "Properties", exact: true }).click();
  await guest.page.getByText("The firm has closed your access.").waitFor();
  expectRefusal(guest.complaints, 403);
  await guest.page.getByRole("button", { name: "Sign out" }).click();
  await guest.page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();

  await guest.page.goto(link);
  await guest.page.getByRole("heading", { name: "This link does not work any more" }).waitFor();
  await settled(guest.page);
  expectRefusal(guest.complaints, 404);
});
