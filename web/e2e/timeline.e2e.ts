import type { Page } from "playwright-core";
import { expect } from "vitest";
import { call } from "./api";
import { axe, look, test, unique, views } from "./browser";

interface LeadAnswer {
  version: number;
  person: object;
}

/** A lead with a life: came in, was called, talked about, changed, planned with, merged and converted. */
async function lived(): Promise<{ lead: string; client: string; name: string }> {
  const last = `Told-${unique()}`;
  const facts = {
    firstName: "Ida",
    lastName: last,
    email: `${last}@example.com`.toLowerCase(),
    source: "referral",
    address: { street: "1 Oak Street", city: "Nashville", postcode: "37201", country: "US" },
    budget: { quoted: 12_000 },
    need: { urgency: "immediate" },
  };
  const made = await call("POST", "/sales/leads", { evenIf: true, lead: facts });
  const lead = made.lead?.id ?? "";
  const now = async () => (await call<LeadAnswer>("GET", `/sales/leads/${lead}`)).version;
  await call("POST", `/sales/leads/${lead}/interactions`, {
    kind: "phone_call",
    direction: "outbound",
    outcome: "quote_requested",
    subject: "Wants a quote",
    content: "The chimney leaks.\n".repeat(9),
    seconds: 340,
  });
  await call("POST", `/records/leads/${lead}/comments`, { body: "They have a dog." });
  const changed = {
    ...facts,
    company: "Lee & Lee",
    address: { street: "2 Elm Street", city: "Franklin", postcode: "37064", country: "US" },
    budget: { quoted: 15_500 },
  };
  await call("PUT", `/sales/leads/${lead}`, changed, await now());
  await call("POST", `/sales/leads/${lead}/follow-ups`, { dueAt: "2030-01-02T15:00:00Z", what: "Send the quote" });
  const other = await call("POST", "/sales/leads", { evenIf: true, lead: { ...facts, firstName: "Ada" } });
  await call("POST", "/sales/merges", { kept: lead, gone: other.lead?.id, take: [] });
  await call("PUT", `/sales/leads/${lead}/pick`, undefined, await now()).catch(() => undefined);
  await call("PUT", `/sales/leads/${lead}/qualification`, {}, await now());
  const { client } = await call<{ client: string }>("POST", `/sales/leads/${lead}/conversion`, {});
  return { lead, client, name: last };
}

/** Of today, or of yesterday where midnight has passed meanwhile. */
const entries = (page: Page) => page.getByRole("region", { name: /^(Today|Yesterday)$/ }).getByRole("listitem");
const only = (page: Page) => page.getByRole("group", { name: "Show only" });

test("what happened with a lead stands in one list, and grows while one looks", async ({ signedIn }) => {
  const { lead, client } = await lived();
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}`);
  await page.getByRole("tab", { name: "Timeline", selected: true }).waitFor();
  await entries(page).getByText("made them a client").waitFor();
  await entries(page)
    .getByText(/merged Ada .* into this lead/)
    .waitFor();
  await entries(page).getByText("called them: They want a quote").waitFor();
  await entries(page).getByText("They have a dog.").waitFor();
  await entries(page).getByText("moved it from New to Contacted").waitFor();
  expect(await axe(page)).toEqual([]);

  await call("POST", `/records/leads/${lead}/comments`, { body: "The dog is friendly." });
  await entries(page).getByText("The dog is friendly.").waitFor();
  await call("POST", `/sales/leads/${lead}/interactions`, {
    kind: "note",
    direction: "internal",
    content: "Gate code",
  });
  await entries(page).getByText("noted among us: Note").waitFor();

  await entries(page).getByRole("link", { name: "Open the client" }).click();
  await page.waitForURL(`**/clients/${client}`);
  await page.getByText("took in the lead").first().waitFor();
  await page.getByText("They have a dog.").waitFor();
  await page.getByRole("link", { name: "as a lead" }).first().click();
  await page.waitForURL(`**/leads/${lead}`);
});

test("by keyboard: what changed is opened, sources are chosen, and the address keeps them", async ({ signedIn }) => {
  const { lead } = await lived();
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}`);
  const change = entries(page).filter({ hasText: /changed .*Company/ });
  await change.getByRole("button", { name: /^Show \d+ fields$/ }).focus();
  await page.keyboard.press("Enter");
  await change.getByText("Franklin").waitFor();
  await change.getByText("Nashville").waitFor();
  await change.getByText("$15,500").waitFor();
  expect(await axe(page)).toEqual([]);

  await only(page).getByRole("checkbox", { name: "Comments" }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => entries(page).count()).toBe(1);
  expect(new URL(page.url()).searchParams.get("source")).toBe("comments");
  await page.reload();
  await entries(page).getByText("They have a dog.").waitFor();
  await expect.poll(() => entries(page).count()).toBe(1);

  await page.goto(`/leads/${lead}?source=comments&to=2020-01-01`);
  await page.getByText("Nothing matches").first().waitFor();
  await page.getByRole("button", { name: "Clear filters" }).last().click();
  await entries(page).getByText("made them a client").waitFor();
});

test("what is older comes when it is asked for, once", async ({ signedIn }) => {
  const { lead } = await lived();
  for (let n = 1; n <= 31; n++) await call("POST", `/records/leads/${lead}/comments`, { body: `Word ${n}.` });
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?source=comments`);
  await page.getByRole("button", { name: "Show more" }).waitFor();
  expect(await entries(page).count()).toBe(30);
  await page.getByRole("button", { name: "Show more" }).click();
  await entries(page).getByText("They have a dog.").waitFor();
  await expect.poll(() => entries(page).count()).toBe(32);
  expect(await entries(page).getByText("Word 1.", { exact: true }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
});

test.for(views)("timelines stand without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { lead, client } = await lived();
  const { page } = await signedIn(view);
  await page.goto(`/leads/${lead}`);
  await entries(page).getByText("made them a client").waitFor();
  await entries(page)
    .getByRole("button", { name: /^Show \d+ fields$/ })
    .first()
    .click();
  await look(page, "lead-timeline", view);
  await page.goto(`/clients/${client}`);
  await page.getByText("took in the lead").first().waitFor();
  await look(page, "client-timeline", view);
});
