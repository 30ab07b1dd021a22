import { expect } from "vitest";
import { call, colleague } from "./api";
import { axe, look, shot, signIn, test, unique, views } from "./browser";

const TEXT = `Certificate no: GSR-4417
Date of issue: 10/01/2030
Expiry date: 9 January 2031
Overall assessment: satisfactory
`;

test("a colleague takes over what a machine has read, and says otherwise where it is wrong", async ({
  open,
  signedIn,
}) => {
  const mo = await colleague(`Mo Berg ${unique()}`, "manager");
  const last = `Checks-${unique()}`;
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Ida", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  const { page } = await signedIn();
  await page.goto(`/leads/${made.lead?.id ?? ""}?tab=documents`);
  await page.getByRole("combobox", { name: "Kind of the files that are added" }).click();
  await page.getByRole("option", { name: "Certificate" }).click();
  await page.locator('input[type="file"]').setInputFiles(
    [`Gas ${last}.txt`, `Later ${last}.txt`].map((name) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(TEXT),
    })),
  );
  const rows = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
  await rows.filter({ hasText: "Gas" }).getByText("Not reviewed").waitFor();
  await rows.filter({ hasText: "Later" }).getByText("Not reviewed").waitFor();

  // Who added them sees them, and why another has to verify them.
  await page.goto("/documents/reviews?kind=certificate");
  await page.getByText(`Gas ${last}`).click();
  await page.getByText("Added by you: a colleague verifies it").waitFor();
  await page.getByRole("button", { name: "Back to the list" }).click();
  await page.getByText(`Gas ${last}`).waitFor();

  const other = await open();
  await signIn(other.page, mo);
  await other.page.goto("/documents/reviews?kind=certificate");
  await other.page.getByText(`Gas ${last}`).waitFor();
  expect(await axe(other.page)).toEqual([]);
  await shot(other.page, "reviews");
  await other.page.getByText(`Gas ${last}`).click();
  const panel = other.page.getByRole("region", { name: `Review of Gas ${last}` });
  // It is read in a moment, by a job: asked for again when the document is opened again.
  await expect
    .poll(
      async () => {
        const there = await panel.getByRole("button", { name: "Use GSR-4417" }).count();
        if (there === 0) {
          await other.page.reload();
          await other.page.getByText(`Gas ${last}`).click();
          await panel.getByLabel("Holds until").waitFor();
        }
        return there;
      },
      { timeout: 120_000, interval: 500 },
    )
    .toBe(1);
  expect(await axe(other.page)).toEqual([]);
  await shot(other.page, "review");
  await panel.getByRole("button", { name: "Use GSR-4417" }).click();
  await panel.getByRole("button", { name: "Use Satisfactory" }).click();
  expect(await panel.getByLabel("Number").inputValue()).toBe("GSR-4417");
  await panel.getByLabel("Issued on").fill("2030-01-10");
  await panel.getByLabel("Holds until").fill("2030-12-31");
  await panel.getByRole("button", { name: "Verify", exact: true }).click();
  // The next one comes in its place.
  await other.page.getByRole("region", { name: `Review of Gas ${last}` }).waitFor({ state: "hidden" });

  await page.goto(`/leads/${made.lead?.id ?? ""}?tab=documents`);
  await page.getByRole("button", { name: `Open Gas ${last}` }).click();
  await page.getByText(/a machine had read .* confirmed otherwise/).waitFor();
  await shot(page, "review-otherwise");
});

test("what was verified and ends is listed with its days", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/documents/reviews?tab=expiring");
  await page.getByRole("tab", { name: "Ending soon", selected: true }).waitFor();
  await page
    .getByText("Nothing ends in this time")
    .or(page.getByRole("table", { name: "Ending soon" }))
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
});

test.for(views)("the lists of reviews stand without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  for (const tab of ["waiting", "expiring"]) {
    await page.goto(`/documents/reviews?tab=${tab}`);
    await page.getByRole("tab", { selected: true }).waitFor();
    await look(page, `reviews-${tab}`, view);
  }
});
