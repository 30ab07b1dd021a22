import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { call, colleague } from "./api";
import { zip } from "./archives";
import { axe, expectRefusal, look, shot, signIn, test, unique, views } from "./browser";

/** The smallest PNG: one grey point. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);
const survey = (text: string) => ({ name: "Survey.txt", mimeType: "text/plain", buffer: Buffer.from(text) });

/** A lead that everybody sees who may see all; made beside the browser. */
async function newLead(): Promise<string> {
  const last = `Papers-${unique()}`;
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Ida", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  return made.lead?.id ?? "";
}

test("files are added, looked at, kept, verified by a colleague and brought back", async ({ open, signedIn }) => {
  const mo = await colleague(`Mo Berg ${unique()}`, "manager");
  const lead = await newLead();
  const { page, complaints } = await signedIn();
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.getByText("No documents yet").waitFor();
  expect(await axe(page)).toEqual([]);

  await page.getByRole("combobox", { name: "Kind of the files that are added" }).click();
  await page.getByRole("option", { name: "Certificate" }).click();
  const files = page.locator('input[type="file"]');
  await files.setInputFiles([
    survey("Three tiles are missing.\n"),
    { name: "Roof.png", mimeType: "image/png", buffer: PICTURE },
    { name: "Invoice.pdf", mimeType: "application/pdf", buffer: Buffer.concat([Buffer.from("MZ"), Buffer.alloc(600)]) },
  ]);
  const rows = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
  await rows.filter({ hasText: "Survey" }).getByText("Not reviewed").waitFor();
  await rows.filter({ hasText: "Roof" }).getByText("Not reviewed").waitFor();
  // What is refused says why, where it was sent.
  const refused = page.getByRole("alert").filter({ hasText: "Invoice.pdf" });
  await refused.waitFor();
  expectRefusal(complaints, 400);
  await shot(page, "documents");
  expect(await axe(page)).toEqual([]);
  await refused.getByRole("button", { name: "Dismiss Invoice.pdf" }).click();
  await expect.poll(() => refused.count()).toBe(0);

  await page.getByRole("button", { name: "Open Roof" }).click();
  await page.getByRole("dialog").getByRole("img", { name: "Picture of Roof" }).waitFor();
  await page.getByText("Not checked for malware").waitFor();
  await shot(page, "document-picture");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Open Survey" }).click();
  const drawer = page.getByRole("dialog");
  const [kept] = await Promise.all([
    page.waitForEvent("download"),
    drawer.getByRole("button", { name: "Download version 1" }).click(),
  ]);
  expect(kept.suggestedFilename()).toBe("Survey.txt");
  expect(await readFile(await kept.path(), "utf8")).toBe("Three tiles are missing.\n");
  // Who added it does not verify it, and reads why.
  await drawer.getByRole("button", { name: /^Verify/ }).click();
  await page.getByText("Who added a version does not verify it.").waitFor();
  // It closes the reasons, and not the drawer around them.
  await page.keyboard.press("Escape");
  await page.getByText("Who added a version does not verify it.").waitFor({ state: "hidden" });
  await drawer.getByRole("heading", { name: "Versions" }).waitFor();

  const other = await open();
  await signIn(other.page, mo);
  await other.page.goto(`/leads/${lead}?tab=documents`);
  await other.page.getByRole("button", { name: "Open Survey" }).click();
  const theirs = other.page.getByRole("dialog");
  await theirs.getByRole("button", { name: "Verify", exact: true }).click();
  await theirs.getByRole("button", { name: "Verify", exact: true }).click();
  await theirs.getByText("Enter until when it holds").first().waitFor();
  await theirs.getByLabel("Holds until").fill("2030-05-31");
  await theirs.getByRole("combobox", { name: "Outcome" }).click();
  await other.page.getByRole("option", { name: "Satisfactory", exact: true }).click();
  expect(await axe(other.page)).toEqual([]);
  await theirs.getByRole("button", { name: "Verify", exact: true }).click();
  await theirs.getByText(/Verified, holds until/).waitFor();
  // Live, without loading anything again.
  await drawer.getByText(/Verified, holds until/).waitFor();

  await drawer.locator('input[type="file"]').setInputFiles(survey("Four tiles are missing.\n"));
  await drawer.getByText("Version 2", { exact: true }).waitFor();
  await theirs.getByText("Version 2", { exact: true }).waitFor();
  // Until it was looked at for malware the command says why it is not ready, and is called otherwise.
  const second = theirs.getByRole("listitem").filter({ hasText: "Version 2" });
  await second.getByRole("button", { name: "Reject", exact: true }).click();
  const asked = other.page.getByRole("dialog", { name: /Reject version 2/ });
  await asked.getByRole("textbox").fill("The wrong house");
  await asked.getByRole("button", { name: "Reject" }).click();
  await drawer.getByText("The wrong house").waitFor();
  await shot(page, "document-versions");
  expect(await axe(page)).toEqual([]);

  await drawer.getByRole("button", { name: "Name and access" }).click();
  await drawer.getByLabel("Name", { exact: true }).fill("Roof survey");
  await drawer.getByLabel("Tags").fill("roof, north");
  await drawer.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("heading", { name: "Roof survey" }).waitFor();
  await drawer.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await drawer.getByRole("button", { name: "Remove", exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await rows.filter({ hasText: "Roof survey" }).getByText("north").waitFor();
});

test.for(views)("the tab stands without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const lead = await newLead();
  const { page } = await signedIn(view);
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.locator('input[type="file"]').setInputFiles(survey("Nothing is missing.\n"));
  await page.getByRole("button", { name: "Open Survey" }).waitFor();
  await look(page, "documents-tab", view);
  await page.getByRole("button", { name: "Open Survey" }).click();
  await page.getByRole("button", { name: "Download version 1" }).waitFor();
  await look(page, "document-drawer", view);
});

test("an archive becomes a document of each file in it, and what is refused in it keeps none of the others", async ({
  signedIn,
}) => {
  const lead = await newLead();
  const { page, complaints } = await signedIn();
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.getByText("No documents yet").waitFor();
  const reports = Array.from({ length: 6 }, (_, nr): [string, Buffer] => [
    `Oak Road ${nr + 1}/Report ${nr + 1}.txt`,
    Buffer.from(`Report ${nr + 1}\n`),
  ]);
  const archive = zip({
    ...Object.fromEntries(reports),
    "Oak Road 7/Setup.pdf": Buffer.concat([Buffer.from("MZ"), Buffer.alloc(600)]),
    "__MACOSX/._Report 1.txt": Buffer.from("left behind"),
  });
  const files = page.locator('input[type="file"]');
  await files.setInputFiles({ name: "Portfolio.zip", mimeType: "application/zip", buffer: archive });
  await page.getByText("Portfolio.zip is an archive").waitFor();
  await shot(page, "documents-archive");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Unpack it" }).click();
  const rows = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
  await expect.poll(() => rows.count()).toBe(6);
  await page.getByRole("alert").filter({ hasText: "Setup.pdf" }).waitFor();
  await page.getByText("6 documents were added.").waitFor();
  expectRefusal(complaints, 400);

  await files.setInputFiles({ name: "Broken.zip", mimeType: "application/zip", buffer: archive.subarray(0, 300) });
  await page.getByRole("button", { name: "Unpack it" }).click();
  await page.getByText("It cannot be unpacked").waitFor();
  await page.getByRole("button", { name: "Dismiss Broken.zip" }).click();

  await files.setInputFiles({
    name: "Whole.zip",
    mimeType: "application/zip",
    buffer: zip(Object.fromEntries(reports)),
  });
  await page.getByRole("button", { name: "Add it as it is" }).click();
  await rows.filter({ hasText: "Whole" }).waitFor();
  expect(await rows.count()).toBe(7);
});
