import { expect } from "vitest";
import { call, colleague } from "./api";
import { axe, look, shot, signIn, test, unique, views } from "./browser";

/** A lead that everybody sees who may see all; made beside the browser. */
async function newLead(): Promise<string> {
  const last = `Talk-${unique()}`;
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Ida", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  return made.lead?.id ?? "";
}

test("colleagues talk about a lead: one mentions, the other is told and answers", async ({ open, signedIn }) => {
  const mo = await colleague(`Mo Berg ${unique()}`, "manager");
  const lead = await newLead();
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?tab=comments`);
  await page.getByText("Nothing said yet").waitFor();
  const text = page.getByRole("textbox", { name: "Comment" });

  await page.getByRole("button", { name: "Comment", exact: true }).click();
  // A refused form moves the focus to what is wrong, a moment later: whoever typed before that would lose it.
  await page.locator(":focus", { hasText: "Write something first" }).waitFor();
  // By keyboard alone: the name is begun, offered, chosen, and the comment is sent.
  await text.focus();
  await page.keyboard.type(`Ask @${mo.name.slice(0, 5)}`);
  await page.getByRole("option", { name: mo.name }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "comment-mention");
  await page.keyboard.type(mo.name.slice(5));
  await page.keyboard.press("Backspace");
  await page.getByRole("option", { name: mo.name }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.type("about the chimney.");
  expect(await text.inputValue()).toBe(`Ask @${mo.name} about the chimney.`);
  await page.keyboard.press("Control+Enter");
  const said = page.getByRole("list", { name: "Comments" }).getByRole("listitem");
  await said.getByText("about the chimney.").waitFor();
  await said.getByText(`@${mo.name}`, { exact: true }).waitFor();
  expect(await text.inputValue()).toBe("");

  const other = await open();
  await signIn(other.page, mo);
  await other.page.goto("/inbox");
  await other.page.getByRole("link", { name: /mentioned you/ }).click();
  await other.page.getByRole("tab", { name: "Comments", selected: true }).waitFor();
  await other.page.getByText("about the chimney.").waitFor();
  await other.page.getByRole("textbox", { name: "Comment" }).fill("It is sound.");
  await other.page.getByRole("button", { name: "Comment", exact: true }).click();
  // Live, without loading anything again.
  await said.getByText("It is sound.").waitFor();

  await other.page.getByRole("button", { name: `More for the comment of ${mo.name}` }).click();
  await other.page.getByRole("menuitem", { name: "Edit" }).click();
  const edited = other.page.getByRole("textbox", { name: "Edit" });
  await edited.fill("It is sound, but old.");
  expect(await axe(other.page)).toEqual([]);
  await other.page.getByRole("button", { name: "Save comment" }).click();
  await said.getByText("It is sound, but old.").waitFor();
  await page.getByRole("button", { name: "edited" }).click();
  await page.getByRole("dialog").getByText("It is sound.", { exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: `More for the comment of ${mo.name}` }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await other.page.getByText(/^Removed by/).waitFor();
  await expect.poll(() => other.page.getByText("It is sound").count()).toBe(0);
});

test("whoever does not want to hear of it stops watching", async ({ signedIn }) => {
  const lead = await newLead();
  await call("POST", `/records/leads/${lead}/comments`, { body: "Bring the long ladder." });
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?tab=comments`);
  await page.getByRole("button", { name: "Stop watching" }).click();
  await page.getByRole("button", { name: "Watch", exact: true }).waitFor();
  await page.getByText("Nobody watches").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Watch", exact: true }).click();
  await page.getByRole("button", { name: "Stop watching" }).waitFor();
});

test.for(views)("comments stand without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  const lead = await newLead();
  const talk = `/records/leads/${lead}/comments`;
  await call("POST", talk, { body: "The neighbour asked as well: offer them both at once." });
  const second = await call("POST", talk, { body: "They are away until Friday." });
  await call("PUT", `/records/comments/${second.id}`, { body: "They are away until Monday." }, second.version);
  const third = await call("POST", talk, { body: "Not for here." });
  await call("PUT", `/records/comments/${third.id}/removal`, undefined, third.version);
  await page.goto(`/leads/${lead}?tab=comments`);
  await page.getByText("Removed by").waitFor();
  await look(page, "lead-comments-said", view);
});
