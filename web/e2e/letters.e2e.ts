import { expect } from "vitest";
import { call } from "./api";
import { axe, expectRefusal, look, shot, test, unique, views } from "./browser";

/** A lead with a mail address, unless there is to be none; made beside the browser. */
async function newLead(email?: string): Promise<string> {
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Lew", lastName: `Post-${unique()}`, phone: "615 862 1234", email, source: "referral" },
  });
  return made.lead?.id ?? "";
}

const held = {
  id: "0198c5c1-0000-7000-8000-000000000001",
  address: "gus@example.com",
  cause: "bounce",
  detail: "smtp;550 5.1.1 no such user",
  status: "active",
  statusAt: "2026-11-28T10:00:00Z",
  createdAt: "2026-11-28T10:00:00Z",
  commands: [{ name: "lift", allowed: true, readiness: [] }],
  version: 1,
};

const complaint = {
  ...held,
  id: "0198c5c1-0000-7000-8000-000000000002",
  address: "a.very.long.address.of.somebody.who.complained@subdomain.example.com",
  cause: "complaint",
  commands: [
    {
      name: "lift",
      allowed: false,
      readiness: [
        {
          code: "bounce",
          met: false,
          fact: "Its owner does not want mail.",
          rule: "Only what mail systems said can be lifted, and not what a person wants.",
          source: "Wishes of recipients",
        },
      ],
    },
  ],
};

test("somebody writes to a lead by keyboard, and it stands on the record and in its timeline", async ({ signedIn }) => {
  const email = `lew-${unique()}@example.com`;
  const lead = await newLead(email);
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?tab=letters`);
  await page.getByText("Nothing written yet").waitFor();
  await page.getByText(`To ${email}`).waitFor();
  await page.getByRole("button", { name: "Send message" }).click();
  await page.locator(":focus", { hasText: "Write something first" }).waitFor();
  expect(await axe(page)).toEqual([]);

  await page.getByRole("textbox", { name: "Subject" }).focus();
  await page.keyboard.type("Your roof {{name}}");
  await page.getByRole("textbox", { name: "Message" }).focus();
  await page.keyboard.type("When may we come?");
  await page.keyboard.press("Control+Enter");
  const letter = page.getByRole("list", { name: "Messages" }).getByRole("listitem");
  await letter.getByText("Your roof {{name}}").waitFor();
  await letter.getByText("Kept here, no mail server is set").waitFor();
  expect(await page.getByRole("textbox", { name: "Message" }).inputValue()).toBe("");
  await shot(page, "letters");

  await page.getByRole("tab", { name: "Timeline" }).click();
  await page.getByText("wrote to them", { exact: false }).waitFor();
  await page.getByText("Your roof {{name}}").waitFor();
});

test("who has no address cannot be written to, and the page says why", async ({ signedIn }) => {
  const lead = await newLead();
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?tab=letters`);
  await page.getByText("No mail address is known.").waitFor();
  expect(await page.getByRole("button", { name: "Send message" }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
});

test("an owner writes again to an address whose mail came back, and sees why not to another", async ({ signedIn }) => {
  const { page } = await signedIn();
  let sent = "";
  await page.route("**/api/v1/messages/suppressions?**", (route) =>
    route.fulfill({ json: { items: sent === "" ? [held, complaint] : [complaint] } }),
  );
  await page.route("**/api/v1/messages/suppressions", (route) =>
    route.fulfill({ json: { items: sent === "" ? [held, complaint] : [complaint] } }),
  );
  await page.route("**/api/v1/messages/suppressions/*/lifting", (route) => {
    sent = route.request().postData() ?? "";
    return route.fulfill({ json: { ...held, status: "lifted", version: 2, commands: [] } });
  });
  await page.goto("/messages");
  await page.getByRole("button", { name: "Suppressed addresses" }).click();
  await page.getByText("gus@example.com").waitFor();
  const row = page.getByRole("row").filter({ hasText: "gus@example.com" });
  await row.getByRole("button", { name: "Write again" }).click();
  const asked = page.getByRole("dialog", { name: "Write to gus@example.com again" });
  await asked.getByRole("textbox").fill("They have a new mailbox");
  expect(await axe(page)).toEqual([]);
  await asked.getByRole("button", { name: "Write again" }).click();
  await page.getByText("Mail goes to gus@example.com again").first().waitFor();
  expect(JSON.parse(sent)).toEqual({ reason: "They have a new mailbox" });

  await page.getByRole("row").filter({ hasText: "complained" }).getByRole("button", { name: "Write again" }).click();
  await page.getByText("Its owner does not want mail.").waitFor();
});

test.for(views)("letters and addresses stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const lead = await newLead(`lew-${unique()}@example.com`);
  await call("POST", `/records/leads/${lead}/letters`, {
    subject: "About your roof",
    text: "Dear Lew,\n\nwe could come on Tuesday or on Thursday, between nine and eleven.\n\nOlivia",
  });
  const { page } = await signedIn(view);
  await page.goto(`/leads/${lead}?tab=letters`);
  await page.getByText("About your roof").first().waitFor();
  await look(page, "letters-tab", view);
  await page.route("**/api/v1/messages/suppressions*", (route) =>
    route.fulfill({ json: { items: [held, complaint] } }),
  );
  await page.goto("/messages?tab=suppressions");
  await page.getByText("gus@example.com").waitFor();
  await look(page, "suppressions", view);
});

test("a template is drawn up, refused for a wrong field, published and begins a letter", async ({ signedIn }) => {
  const name = `Visit ${unique()}`;
  const lead = await newLead(`lew-${unique()}@example.com`);
  const { page, complaints } = await signedIn();
  await page.goto("/firm/templates");
  await page.getByRole("button", { name: "New template" }).first().click();
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("textbox", { name: "Subject" }).fill("Your roof, {{nmae}}");
  await page.getByRole("textbox", { name: "Message" }).fill("Dear {{name}},\nwhen may we come?\n{{sender}}");
  await page.getByRole("button", { name: "Save template" }).click();
  await page
    .getByText(/There is no field "nmae" \(line 1, character 12\)/)
    .first()
    .waitFor();
  expectRefusal(complaints, 400);
  expect(await axe(page)).toEqual([]);
  await page.getByRole("textbox", { name: "Subject" }).fill("Your roof, {{name}}");
  await page.getByRole("button", { name: "Save template" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByText("Your roof, Ann Example").waitFor();
  await page.getByRole("button", { name: "Send a test to me" }).click();
  await page.getByText("The test is on its way to you.").first().waitFor();
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByText("Messages are written with it from now on.").first().waitFor();
  await shot(page, "template");
  expect(await axe(page)).toEqual([]);

  await page.goto(`/leads/${lead}?tab=letters`);
  await page.getByRole("combobox", { name: "Begin with a template" }).click();
  await page.getByRole("option", { name }).click();
  const subject = page.getByRole("textbox", { name: "Subject" });
  await expect.poll(() => subject.inputValue()).toMatch(/^Your roof, Lew Post-/);
  await page.getByRole("button", { name: "Send message" }).click();
  await page.getByRole("list", { name: "Messages" }).getByText("when may we come?").waitFor();
});

test.for(views)("a template stands without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const made = await call("POST", "/records/templates", {
    name: `Look ${unique()}`,
    subject: "Hello {{name}}",
    text: "Dear {{name}},\n\nthank you for calling us.\n\n{{sender}}, {{firm}}",
  });
  const { page } = await signedIn(view);
  await page.goto(`/firm/templates/${made.id}`);
  await page.getByText("Hello Ann Example").waitFor();
  await look(page, "template-page", view);
});
