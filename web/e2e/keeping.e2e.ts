import { expect } from "vitest";
import { call, colleague } from "./api";
import { axe, look, shot, signIn, test, unique, views } from "./browser";

const passport = { name: "Passport.txt", mimeType: "text/plain", buffer: Buffer.from("Ida Papers, born 1980\n") };

/** A lead that everybody sees who may see all; made beside the browser. */
async function newLead(): Promise<string> {
  const last = `Kept-${unique()}`;
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Ida", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  return made.lead?.id ?? "";
}

test("a hold keeps a document; two people erase it for good", async ({ open, signedIn }) => {
  const ada = await colleague(`Ada Second ${unique()}`, "admin");
  const lead = await newLead();
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.locator('input[type="file"]').setInputFiles(passport);

  // All of the record first.
  await page.getByRole("button", { name: "Hold all documents" }).click();
  const holding = page.getByRole("dialog", { name: "Hold all documents of this record" });
  await holding.getByLabel("Reference of the matter").fill("HC-2026-1");
  await holding.getByLabel(/Reason/).fill("A claim of a neighbour");
  expect(await axe(page)).toEqual([]);
  await holding.getByRole("button", { name: "Hold all documents" }).click();
  await page.getByText("All documents of this record are held").first().waitFor();

  await page.getByRole("button", { name: "Open Passport" }).click();
  const drawer = page.getByRole("dialog", { name: "Passport" });
  await drawer.getByText("A claim of a neighbour").waitFor();
  await drawer.getByRole("button", { name: /^Erase for good/ }).click();
  await page.getByText("What is held for a legal matter stays.").waitFor();
  await shot(page, "keeping-held");
  await page.keyboard.press("Escape");
  await drawer.getByRole("button", { name: "Lift the hold" }).click();
  const lifting = page.getByRole("dialog", { name: /Lift the hold/ });
  await lifting.getByLabel(/Reason/).fill("It is settled");
  await lifting.getByRole("button", { name: "Lift the hold" }).click();
  await drawer.getByText("A claim of a neighbour").waitFor({ state: "hidden" });

  // What is missing is said at its field.
  await drawer.getByRole("button", { name: "Erase for good", exact: true }).click();
  await drawer.getByRole("button", { name: "Ask for it to be erased" }).click();
  await drawer.getByText("Enter this").first().waitFor();
  await drawer.getByRole("combobox", { name: "Why it may go" }).click();
  await page.getByRole("option", { name: "Somebody asked for their data to be erased" }).click();
  await drawer.getByLabel("What led to it").fill("They asked us to forget them");
  await drawer.getByLabel("Legal reference").fill("DSAR-7");
  expect(await axe(page)).toEqual([]);
  await shot(page, "keeping-ask");
  await drawer.getByRole("button", { name: "Ask for it to be erased" }).click();
  await drawer.getByText("Waits for a second person").waitFor();
  await drawer.getByRole("link", { name: "See what was asked for" }).click();

  // Who asked for it is not the second person, and reads why.
  const own = page.getByRole("dialog", { name: "Passport" });
  await own.getByRole("button", { name: /^Agree and erase/ }).click();
  await page.getByText("Two people agree before a document goes for good.").waitFor();
  await page.keyboard.press("Escape");

  const other = await open();
  await signIn(other.page, ada);
  await other.page.goto("/retention");
  await other.page
    .getByRole("row", { name: /Passport/ })
    .first()
    .click();
  const theirs = other.page.getByRole("dialog", { name: "Passport" });
  await theirs.getByText("DSAR-7").waitFor();
  await theirs.getByRole("button", { name: "Agree and erase" }).click();
  const sure = other.page.getByRole("dialog", { name: "Erase Passport for good?" });
  expect(await axe(other.page)).toEqual([]);
  await sure.getByRole("button", { name: "Agree and erase" }).click();
  await other.page
    .getByRole("dialog", { name: "A document that is erased" })
    .getByText("Erased", { exact: true })
    .first()
    .waitFor();
  await shot(other.page, "keeping-erased");

  await page.goto(`/leads/${lead}?tab=documents`);
  await page.getByText("No documents yet").waitFor();
  await page.getByText("Erased", { exact: true }).click();
  await page.getByRole("button", { name: "Open Erased document" }).click();
  await page.getByRole("dialog", { name: "Erased document" }).getByText("Erased for good").waitFor();
  await page.goto(`/leads/${lead}`);
  await page.getByText(/agreed that a document with 1 version be erased for good \(DSAR-7\)/).waitFor();
});

test("a period of the firm's own keeps what is there", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/retention?tab=periods");
  const row = page.getByRole("row", { name: /^Plan or drawing/ });
  await row.getByText("No time").first().waitFor();
  await row.getByRole("button", { name: "Change Plan or drawing" }).click();
  const dialog = page.getByRole("dialog", { name: "How long: Plan or drawing" });
  await dialog.getByLabel("Months").fill("18");
  await dialog.getByRole("button", { name: "Save" }).click();
  await row.getByText("18 months").waitFor();
  await row.getByText("Your firm's own").waitFor();
});

test("what takes the most room is listed, and leads to its document", async ({ signedIn }) => {
  const lead = await newLead();
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?tab=documents`);
  const name = `Large ${unique()}`;
  const buffer = Buffer.from(`${name}\n`.repeat(60_000));
  await page.locator('input[type="file"]').setInputFiles({ name: `${name}.txt`, mimeType: "text/plain", buffer });
  await page.getByRole("button", { name: `Open ${name}` }).waitFor();
  await page.goto("/retention?tab=room");
  await page.getByText(/ of 100 GB$/).waitFor();
  await page.getByText(/ of 1,000,000 versions$/).waitFor();
  const row = page.getByRole("row", { name: new RegExp(name) });
  await row.getByText("MB").waitFor();
  expect(await axe(page)).toEqual([]);
  await row.getByRole("link", { name }).click();
  await page.getByRole("dialog", { name }).waitFor();
});

test.for(views)("keeping stands without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const lead = await newLead();
  const { page } = await signedIn(view);
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.locator('input[type="file"]').setInputFiles(passport);
  await page.getByRole("button", { name: "Open Passport" }).click();
  const drawer = page.getByRole("dialog", { name: "Passport" });
  await drawer.getByRole("button", { name: "Hold this document" }).click();
  await page
    .getByRole("dialog", { name: "Hold Passport" })
    .getByLabel(/Reason/)
    .fill("A claim");
  await look(page, "keeping-hold", view);
  await page.getByRole("dialog", { name: "Hold Passport" }).getByRole("button", { name: "Hold this document" }).click();
  await drawer.getByText("Held for a legal matter").waitFor();
  await look(page, "keeping-drawer", view);
  await page.goto("/retention");
  await page.getByRole("heading", { name: "Retention" }).waitFor();
  await look(page, "keeping-list", view);
  await page.goto("/retention?tab=room");
  await page.getByText(/ of 100 GB$/).waitFor();
  await look(page, "keeping-room", view);
});
