import type { Page } from "playwright-core";
import { expect } from "vitest";
import { call, colleague } from "./api";
import { axe, expectRefusal, look, settled, signIn, test, unique, views } from "./browser";

interface Members {
  items: { id: string; name: string }[];
}

const myself = async () => (await call<{ id: string; name: string }>("GET", "/firms/members/me")).id;

const memberCalled = async (name: string) =>
  (await call<Members>("GET", `/firms/members?search=${encodeURIComponent(name)}`)).items.find(
    (each) => each.name === name,
  )?.id ?? "";

/** A lead that was taken in, called and talked about by the person who is signed in. */
async function worked(): Promise<{ lead: string; name: string }> {
  const last = `Done-${unique()}`;
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Ida", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  const lead = made.lead?.id ?? "";
  await call("POST", `/sales/leads/${lead}/interactions`, {
    kind: "phone_call",
    direction: "outbound",
    outcome: "quote_requested",
    content: "The chimney leaks.",
  });
  await call("POST", `/records/leads/${lead}/comments`, { body: `They have a dog. ${last}` });
  return { lead, name: `Ida ${last}` };
}

/** Of today, or of yesterday where midnight has passed meanwhile. */
const entries = (page: Page) => page.getByRole("region", { name: /^(Today|Yesterday)$/ }).getByRole("listitem");

test("from the list to what somebody did, to the record with which they did it", async ({ signedIn }) => {
  const { lead, name } = await worked();
  const me = await myself();
  const { page } = await signedIn();
  await page.goto("/firm/members");
  await page.locator(`a[href="/firm/members/${me}"]`).first().click();
  await page.waitForURL(`**/firm/members/${me}`);
  await page.getByRole("heading", { level: 2, name: "In this firm" }).waitFor();
  const mine = entries(page).filter({ hasText: name });
  await mine.getByText("called them: They want a quote").waitFor();
  await mine.getByText("took in the lead").waitFor();
  expect(await axe(page)).toEqual([]);

  await mine.filter({ hasText: "They have a dog." }).getByRole("link", { name }).click();
  await page.waitForURL(`**/leads/${lead}`);
});

test("by keyboard: sources are chosen, and the address keeps them", async ({ signedIn }) => {
  const { name } = await worked();
  const me = await myself();
  const { page } = await signedIn();
  await page.goto(`/firm/members/${me}`);
  const mine = entries(page).filter({ hasText: name });
  await mine.getByText("took in the lead").waitFor();
  await settled(page);
  await page.getByRole("group", { name: "Show only" }).getByRole("checkbox", { name: "Comments" }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => mine.count()).toBe(1);
  expect(new URL(page.url()).searchParams.get("source")).toBe("comments");
  await page.goto(`/firm/members/${me}?to=2020-01-01`);
  await page.getByText("Nothing matches").first().waitFor();
  await page.getByRole("button", { name: "Clear filters" }).last().click();
  await mine.getByText("took in the lead").waitFor();
});

test("a colleague sees their own, and of others only who they are", async ({ open }) => {
  const who = await colleague(`Piet Past ${unique()}`, "staff");
  const { page, complaints } = await open();
  await signIn(page, who);
  await page.goto("/account/profile");
  await page.getByRole("link", { name: "What you did in this firm" }).click();
  await page.getByRole("heading", { level: 1, name: who.name }).waitFor();
  await page.getByText(`${who.name} joined the firm`).waitFor();
  await page.goto(`/firm/members/${await myself()}`);
  await page.getByText("What a colleague did is shown to those whose role may read the audit log.").waitFor();
  expect(await page.getByRole("group", { name: "Show only" }).count()).toBe(0);
  await page.goto("/firm/members/00000000-0000-7000-8000-000000000000");
  await page.getByRole("alert").first().waitFor();
  expectRefusal(complaints, 404);
});

test.for(views)("the page of a member stands without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { name } = await worked();
  const me = await myself();
  const who = await colleague(`Vera View ${unique()}`, "staff");
  const other = await memberCalled(who.name);
  const { page } = await signedIn(view);
  await page.goto(`/firm/members/${me}`);
  await entries(page).filter({ hasText: name }).first().waitFor();
  await look(page, "member", view);
  await page.goto(`/firm/members/${other}`);
  await page.getByText(`${who.name} joined the firm`).waitFor();
  await look(page, "member-new", view);
});
