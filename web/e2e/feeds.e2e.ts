import type { Page } from "playwright-core";
import { expect } from "vitest";
import { call } from "./api";
import { address, axe, look, test, unique, views } from "./browser";

const NAME = `Due ${unique()}`;
const LAST = `Feed-${unique()}`;

/** What a calendar program gets from the link. */
async function fetched(link: string): Promise<Response> {
  return fetch(new URL(new URL(link).pathname, address));
}

async function linkOf(page: Page): Promise<string> {
  const shown = page.getByRole("dialog", { name: /^The link of / });
  const text = (await shown.getByText(/\/calendar\/.+\.ics$/).textContent()) ?? "";
  await shown.getByRole("button", { name: "I have kept it" }).click();
  await shown.waitFor({ state: "hidden" });
  return text;
}

const choose = async (page: Page, name: string, command: string) => {
  await page.getByRole("button", { name: `Commands for ${name}` }).click();
  await page.getByRole("menuitem", { name: command }).click();
};

test("a feed is made, fetched by its link, changed, given a new link and revoked", async ({ signedIn }) => {
  const { lead } = await call<{ lead: { id: string } }>("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Fay", lastName: LAST, email: `${LAST}@example.com`.toLowerCase(), source: "referral" },
  });
  const dueAt = new Date(Date.now() + 86_400_000).toISOString();
  await call("POST", `/sales/leads/${lead.id}/follow-ups`, { dueAt, what: "Measure the roof" });
  const { page } = await signedIn();
  await page.goto("/account/calendar-feeds");
  await page.getByRole("button", { name: "New feed" }).click();
  const dialog = page.getByRole("dialog", { name: "New calendar feed" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(NAME);
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Make feed" }).click();
  await page.getByRole("dialog", { name: `The link of ${NAME}` }).waitFor();
  expect(await axe(page)).toEqual([]);
  const first = await linkOf(page);

  const answer = await fetched(first);
  expect(answer.headers.get("content-type")).toContain("text/calendar");
  const text = (await answer.text()).replaceAll("\r\n ", "");
  expect(text).toContain(`X-WR-CALNAME:${NAME}`);
  expect(text).toContain(`SUMMARY:Fay ${LAST}: Measure the roof`);
  await page.reload();
  await page.getByText(NAME).first().waitFor();
  expect(await page.getByText("not yet").count()).toBe(0);
  expect(await axe(page)).toEqual([]);

  await choose(page, NAME, "Change");
  const change = page.getByRole("dialog", { name: `Change ${NAME}` });
  await change.getByRole("textbox", { name: "Name" }).fill(`${NAME} too`);
  await change.getByRole("button", { name: "Save changes" }).click();
  await page.getByText(`${NAME} too`).first().waitFor();

  await choose(page, `${NAME} too`, "New link");
  const again = page.getByRole("dialog", { name: `New link for ${NAME} too` });
  await again.getByRole("button", { name: "New link" }).click();
  const second = await linkOf(page);
  expect((await fetched(first)).status).toBe(404);
  expect((await fetched(second)).status).toBe(200);

  await choose(page, `${NAME} too`, "Revoke");
  const revoke = page.getByRole("dialog", { name: `Revoke ${NAME} too` });
  await revoke.getByRole("button", { name: "Revoke" }).click();
  await page.getByText("No calendar feeds yet").first().waitFor();
  expect((await fetched(second)).status).toBe(404);
});

test.for(views)("the pages of feeds stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  await page.goto("/account/calendar-feeds");
  await page.getByText("No calendar feeds yet").first().waitFor();
  await look(page, "feeds-empty", view);
  const made = await call<{ feed: { id: string } }>("POST", "/calendar-feeds", {
    name: "Roofs and papers",
    contents: ["follow-ups", "documents"],
  });
  await page.reload();
  await page.getByText("Roofs and papers").first().waitFor();
  await page.getByRole("button", { name: "Google Calendar" }).click();
  await page.getByText("On a computer, open Google Calendar").waitFor();
  await look(page, "feeds", view);
  await page.getByRole("button", { name: "New feed" }).click();
  const dialog = page.getByRole("dialog", { name: "New calendar feed" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(NAME);
  await look(page, "feeds-new", view);
  await dialog.getByRole("button", { name: "Make feed" }).click();
  await page.getByRole("dialog", { name: `The link of ${NAME}` }).waitFor();
  await look(page, "feeds-link", view);
  await linkOf(page);
  await choose(page, NAME, "Revoke");
  await page
    .getByRole("dialog", { name: `Revoke ${NAME}` })
    .getByRole("button", { name: "Revoke" })
    .click();
  await page.getByText("The feed is revoked.").first().waitFor();
  await choose(page, "Roofs and papers", "Revoke");
  await page.getByRole("dialog", { name: "Revoke Roofs and papers" }).getByRole("button", { name: "Revoke" }).click();
  await page.getByText("No calendar feeds yet").first().waitFor();
  expect(made.feed.id).not.toBe("");
});
