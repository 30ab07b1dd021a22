import { expect, vi } from "vitest";
import { call, colleague } from "./api";
import { axe, expectRefusal, look, PATIENCE_MS, shot, signIn, test, unique, views } from "./browser";

const PATH = "/account/notifications";

interface Texts {
  items: { id: string; to: string; text: string; status: string }[];
}

/** One that nobody here has: so many codes an hour go to each. */
const newNumber = () =>
  `(313) 5${String(Math.floor(Math.random() * 90) + 10)}-${String(Math.floor(Math.random() * 9000) + 1000)}`;

/** What stands on the phone, as the outbox of a demonstration shows it. */
async function codeOn(ends: string) {
  const text = await vi.waitUntil(
    async () =>
      (await call<Texts>("GET", "/messages?channel=sms")).items.find(
        ({ to, status }) => to === `…${ends}` && status === "kept",
      )?.text,
    { interval: 500, timeout: PATIENCE_MS },
  );
  return /^\d{6}/.exec(text)?.[0] ?? "";
}

test("a phone is confirmed by its code, is told what is urgent, and is removed", async ({ open }) => {
  const mo = await colleague(`Mo Phone ${unique()}`, "staff");
  const { page, complaints } = await open();
  await signIn(page, mo);
  await page.goto(PATH);
  const phone = page.getByRole("region", { name: "Your phone" });
  const byText = page.getByRole("switch", { name: /^By text: A lead waits/ });
  await phone.getByText("No number").waitFor();
  expect(await byText.isDisabled()).toBe(true);

  const number = newNumber();
  await phone.getByLabel("Mobile number").fill("12");
  await phone.getByRole("button", { name: "Get a code" }).click();
  await phone
    .getByText(/There is no such number|cannot be read/)
    .first()
    .waitFor();
  expectRefusal(complaints, 400);
  await phone.getByLabel("Mobile number").fill(number);
  await phone.getByRole("button", { name: "Get a code" }).click();
  await phone.getByText("Waits for its code").waitFor();
  await page.getByText("A code is kept in the outbox.").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "texts-code");

  const code = await codeOn(number.slice(-3));
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  await phone.getByLabel("Code", { exact: true }).fill(wrong);
  await phone.getByRole("button", { name: "Confirm number" }).click();
  await phone.getByText("4 tries are left").first().waitFor();
  expectRefusal(complaints, 400);
  await phone.getByLabel("Code", { exact: true }).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await phone.getByRole("button", { name: "Confirm number" }).click();
  await phone.getByText("Confirmed", { exact: true }).first().waitFor();

  await byText.focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Save notifications" }).click();
  await page.getByText("Saved. It holds from now on.").waitFor();
  await page.reload();
  await phone.getByText("Confirmed", { exact: true }).first().waitFor();
  expect(await byText.isChecked()).toBe(true);
  expect(await axe(page)).toEqual([]);
  await shot(page, "texts-confirmed");

  await phone.getByRole("button", { name: "Stop texts" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Stop texts" }).click();
  await phone.getByText("Stopped", { exact: true }).waitFor();
  await phone.getByRole("button", { name: "Remove number" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove number" }).click();
  await phone.getByText("No number").waitFor();
});

test("the outbox says which message is a text, and of its number only the end", async ({ signedIn }) => {
  const { page } = await signedIn();
  const version = (await call<{ version: number }>("GET", "/messages/phone")).version;
  const number = newNumber();
  await call("PUT", "/messages/phone", { number }, version);
  const ends = number.slice(-3);
  await codeOn(ends);
  await page.goto("/messages?channel=sms");
  await page.getByText(`…${ends}`).first().waitFor();
  await page
    .getByRole("link", { name: "A code to confirm this phone" })
    .or(page.getByText("A code to confirm this phone"))
    .first()
    .click();
  const drawer = page.getByRole("dialog");
  await drawer.getByText("Text message").waitFor();
  await drawer.getByText("One message").waitFor();
  await drawer.getByText("outbox", { exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "texts-outbox");
});

test.for(views)("phone and texts stand without fault in '$scheme' at $width px", async (view, { open }) => {
  const mo = await colleague(`Mo Look ${unique()}`, "staff");
  const { page } = await open(view);
  await signIn(page, mo);
  await page.goto(PATH);
  const phone = page.getByRole("region", { name: "Your phone" });
  await phone.getByText("No number").waitFor();
  await look(page, "texts-page", view);
  await phone.getByLabel("Mobile number").fill(newNumber());
  await phone.getByRole("button", { name: "Get a code" }).click();
  await phone.getByText("Waits for its code").waitFor();
  await look(page, "texts-waits", view);
});
