import { expect } from "vitest";
import { call } from "./api";
import { axe, look, test, unique, views } from "./browser";

/** A lead with a name of its own; made beside the browser. */
async function leadOf(last: string): Promise<string> {
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Ida", lastName: last, email: `${unique()}@example.com`, source: "referral" },
  });
  return made.lead?.id ?? "";
}

test("the one box finds a lead whose name was mistyped, and a colleague, by keyboard", async ({ signedIn }) => {
  const last = `Wasserbrunn${unique()}`;
  const id = await leadOf(last);
  const { page } = await signedIn();
  await page.keyboard.press("Control+k");
  const box = page.getByPlaceholder("Find a record, a page or a command");
  await box.fill(`ida wasserbrnun${last.slice(11)}`);
  const hit = page.getByRole("dialog").getByRole("button", { name: new RegExp(last) });
  await hit.waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: `Ida ${last}` }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/leads/${id}`);

  await page.keyboard.press("Control+k");
  await box.fill("marcus");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Marcus Hale/ })
    .waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Marcus Hale" }).waitFor();
  await page.getByText("marcus@ridgeline.example").first().waitFor();

  await page.keyboard.press("Control+k");
  await box.fill("zzqqxyzzyx");
  await page.getByText("Nothing found").waitFor();
});

test.for(views)("the box stands without fault in $scheme at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  await page
    .getByRole("button", { name: /^Search/ })
    .first()
    .click();
  await page.getByPlaceholder("Find a record, a page or a command").fill("ko");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Kowalski/ })
    .first()
    .waitFor();
  await look(page, "search-box", view);
});
