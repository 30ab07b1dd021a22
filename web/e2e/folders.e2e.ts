import { expect } from "vitest";
import { call } from "./api";
import { axe, expectRefusal, look, shot, test, unique, views } from "./browser";

const paper = (name: string) => ({ name: `${name}.txt`, mimeType: "text/plain", buffer: Buffer.from(`${name}\n`) });

async function newLead(): Promise<string> {
  const last = `Folders-${unique()}`;
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Ida", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  return made.lead?.id ?? "";
}

test("folders are made, filled, moved by keyboard and removed when they are empty", async ({ signedIn }) => {
  const lead = await newLead();
  const { page, complaints } = await signedIn();
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.getByText("No documents yet").waitFor();

  const add = async (name: string) => {
    await page.getByRole("button", { name: "New folder" }).click();
    await page.getByRole("textbox", { name: "Name of the folder" }).fill(name);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: `Open folder ${name}` }).waitFor();
  };
  await add("Plans");
  await add("Photos");
  // What is no name is said where it was typed, and nothing is lost.
  await page.getByRole("button", { name: "New folder" }).click();
  await page.getByRole("textbox", { name: "Name of the folder" }).fill("a/b");
  await page.getByRole("button", { name: "Add folder" }).click();
  await page.getByText("A name has no slash and nothing that cannot be seen.").first().waitFor();
  expectRefusal(complaints, 400);
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();

  await page.getByRole("button", { name: "Open folder Plans" }).click();
  await page.getByText("This folder is empty").waitFor();
  await add("North");
  // Files come into the folder that is open, with the tags that are said of them.
  await page.getByLabel("Tags of the files that are added").fill("roof, north");
  await page.locator('input[type="file"]').setInputFiles([paper("Survey"), paper("Offer")]);
  const rows = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
  await rows.filter({ hasText: "Survey" }).getByText("roof").waitFor();
  await rows.filter({ hasText: "Offer" }).waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "folders");

  // By keyboard: the menu, the place, the command.
  await page.getByRole("button", { name: "More for Survey" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Move", exact: true }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Move Survey" });
  await dialog.getByText("It is in Plans.").waitFor();
  await dialog.getByRole("combobox", { name: "Move to" }).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("North");
  await page.getByRole("option", { name: "Plans / North" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await axe(page)).toEqual([]);
  await shot(page, "folder-move");
  await dialog.getByRole("button", { name: "Move here" }).press("Enter");
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole("button", { name: "Open folder North" }).click();
  await rows.filter({ hasText: "Survey" }).waitFor();

  // What is not empty says what is in it.
  await page.getByRole("navigation", { name: "Folder that is open" }).getByRole("button", { name: "Plans" }).click();
  await page.getByRole("button", { name: "More for North" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByText("It has 1 document and no folders.").waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "More for North" }).click();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "Name of the folder" }).fill("South");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "More for South" }).click();
  await page.getByRole("menuitem", { name: "Move", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Move here" }).click();
  await expect.poll(() => page.getByRole("button", { name: "Open folder South" }).count()).toBe(0);
  await page
    .getByRole("navigation", { name: "Folder that is open" })
    .getByRole("button", { name: "All folders" })
    .click();
  await page.getByRole("button", { name: "Open folder South" }).waitFor();

  await page.getByRole("button", { name: "More for Photos" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect.poll(() => page.getByRole("button", { name: "Open folder Photos" }).count()).toBe(0);
});

test("several documents are chosen and moved, and what stayed is said with why", async ({ signedIn }) => {
  const lead = await newLead();
  await call("POST", `/documents/records/leads/${lead}/folders`, { name: "Photos" });
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.locator('input[type="file"]').setInputFiles([paper("East"), paper("North"), paper("West")]);
  const rows = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
  await expect.poll(() => rows.filter({ hasText: "Not reviewed" }).count()).toBe(3);

  // By keyboard: two are chosen, and go.
  await page.getByRole("checkbox", { name: "Select East" }).press("Space");
  await page.getByRole("checkbox", { name: "Select North" }).press("Space");
  await page.getByText("2 selected").waitFor();
  expect(await axe(page)).toEqual([]);
  await shot(page, "documents-chosen");
  await page.getByRole("button", { name: "Move to a folder" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Move 2 documents" });
  await dialog.getByText("They are in no folder.").waitFor();
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Move here" }).press("Enter");
  await expect.poll(() => rows.count()).toBe(1);

  // What somebody else changes meanwhile stays, and the page says which and why.
  await page.getByRole("checkbox", { name: "Select all shown" }).press("Space");
  await page.getByRole("button", { name: "Move to a folder" }).click();
  await page.getByRole("dialog", { name: "Move 1 document" }).waitFor();
  await page.route("**/moves", async (route) => {
    const asked = route.request().postDataJSON() as { documents: { version: number }[] };
    for (const one of asked.documents) one.version -= 1;
    await route.continue({ postData: JSON.stringify(asked) });
  });
  await page.getByRole("dialog").getByRole("button", { name: "Move here" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "1 document stayed where it was" });
  await alert.getByText("West").waitFor();
  await alert.getByText(/Read it again/).waitFor();
  await shot(page, "documents-stayed");
  expect(await axe(page)).toEqual([]);
});

test.for(views)("folders stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const lead = await newLead();
  const at = `/documents/records/leads/${lead}/folders`;
  const plans = await call("POST", at, { name: "Plans and drawings of the roof, the attic and everything below" });
  await call("POST", at, { name: "North", parent: plans.id });
  await call("POST", at, { name: "Photos" });
  const { page } = await signedIn(view);
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.locator('input[type="file"]').setInputFiles(paper("Survey"));
  await page.getByRole("button", { name: "Open Survey" }).waitFor();
  await page.getByRole("combobox", { name: "Who sees them" }).click();
  await page.getByRole("option", { name: "Named people" }).click();
  await look(page, "folders-tab", view);
  await page.getByRole("checkbox", { name: "Select Survey" }).click();
  await page.getByText("1 selected").waitFor();
  await look(page, "folders-chosen", view);
  await page.getByRole("button", { name: "Open folder Plans" }).click();
  await page.getByRole("button", { name: "Open folder North" }).waitFor();
  await look(page, "folder-open", view);
  await page.getByRole("button", { name: "More for North" }).click();
  await page.getByRole("menuitem", { name: "Move", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Move here" }).waitFor();
  await look(page, "folder-dialog", view);
});
