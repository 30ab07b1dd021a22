import { afterAll, expect } from "vitest";
import { call } from "./api";
import { axe, expectRefusal, look, settled, shot, test, views } from "./browser";

interface Standing {
  version: number;
  state: string;
  subject: string;
}

const shown = (letter: string) => call<Standing>("GET", `/messages/wordings/${letter}`);

/** Other files send these mails too. */
async function asItCame(letter: string) {
  const { version, state } = await shown(letter);
  if (state !== "ours") await call("PUT", `/messages/wordings/${letter}/original`, {}, version);
}

afterAll(async () => {
  await asItCame("invitation");
  await asItCame("enquiry.confirmation");
});

test("a firm words its invitation by keyboard, sees it before it is saved, and goes back", async ({ signedIn }) => {
  await asItCame("invitation");
  const { page, complaints } = await signedIn();
  await page.goto("/firm/templates");
  await page.getByRole("tab", { name: "Written by people" }).focus();
  await page.keyboard.press("ArrowRight");
  const row = page.getByRole("row").filter({ hasText: "Invitation to {{firm}}" });
  await row.waitFor();
  await settled(page);
  expect(await axe(page)).toEqual([]);
  await row.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Invitation" }).waitFor();
  const mail = page.frameLocator("iframe");
  await mail.getByText("invites you to work with").waitFor();

  const subject = page.getByRole("textbox", { name: "Subject" });
  await subject.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Work with ");
  await page.getByRole("button", { name: "Insert {{firm}}" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => subject.inputValue()).toBe("Work with {{firm}}");
  const text = page.getByRole("textbox", { name: "Text" });
  await text.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("We would like to work with you. Come in: {{lnk}}");
  await page
    .getByText(/There is no field "lnk" \(line 1, character 42\)/)
    .first()
    .waitFor();
  await text.focus();
  await page.keyboard.press("Control+Enter");
  await page.locator('textarea[aria-invalid="true"]').waitFor();
  expectRefusal(complaints, 400);
  expect(await axe(page)).toEqual([]);

  await text.focus();
  await page.keyboard.press("Control+End");
  for (const _ of "{{lnk}}") await page.keyboard.press("Backspace");
  await page.getByRole("button", { name: "Insert {{link}}" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => text.inputValue()).toBe("We would like to work with you. Come in: {{link}}");
  await mail.getByText("We would like to work with you.").waitFor();
  await mail.getByText("/invitations/a-sample").waitFor();
  expectRefusal(complaints, 400);
  await page.getByRole("button", { name: "Send a test to me" }).click();
  await page
    .getByText(/A test for .* is written/)
    .first()
    .waitFor();
  await text.focus();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Your own", { exact: true }).waitFor();
  expect((await shown("invitation")).subject).toBe("Work with {{firm}}");
  await shot(page, "wording-own");

  await page.getByRole("button", { name: "Use our text again" }).focus();
  await page.keyboard.press("Enter");
  const asked = page.getByRole("dialog", { name: "Use our text again for: Invitation" });
  await asked.waitFor();
  expect(await axe(page)).toEqual([]);
  await asked.getByRole("button", { name: "Use our text again" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Ours", { exact: true }).waitFor();
  await expect.poll(() => subject.inputValue()).toBe("Invitation to {{firm}}");
  const version = page.getByRole("row").filter({ hasText: "Work with {{firm}}" }).first();
  await version.focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("dialog", { name: /^Version \d+$/ })
    .getByText("We would like to work with you.")
    .waitFor();
  expect(await axe(page)).toEqual([]);
});

test.for(views)("words of a mail stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  await asItCame("enquiry.confirmation");
  const { version } = await shown("enquiry.confirmation");
  await call(
    "PUT",
    "/messages/wordings/enquiry.confirmation",
    {
      subject: "Was it you who wrote to {{firm}}?",
      text: "Hello,\n\nwe got an enquiry with your address. If it is yours, say so until {{until}}:\n{{link}}\n\n{{firm}}\n",
    },
    version,
  );
  const { page } = await signedIn(view);
  await page.goto("/firm/templates?tab=automatic");
  await page.getByText("Confirmation of an enquiry").first().waitFor();
  await look(page, "wordings", view);
  await page.goto("/firm/wordings/enquiry-confirmation");
  await page.frameLocator("iframe").getByText("we got an enquiry with your address").waitFor();
  await look(page, "wording-page", view);
});
