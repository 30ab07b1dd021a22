import { expect } from "vitest";
import { call } from "./api";
import { axe, look, test, unique, views } from "./browser";

const NAME = `Weekly ${unique()}`;

test("a list is scheduled from its screen, sent at once, paused and changed", async ({ signedIn }) => {
  const last = `Report-${unique()}`;
  await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Pia", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  const { page } = await signedIn();
  await page.goto(`/leads?q=${last}`);
  await page.getByText(last).first().waitFor();
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "Schedule…" }).click();
  const dialog = page.getByRole("dialog", { name: "Schedule this list" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(NAME);
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Schedule" }).click();
  await page.getByText("Scheduled. The list as it is filtered now").first().waitFor();

  await page.goto("/reports");
  await page.getByText(NAME).first().waitFor();
  expect(await axe(page)).toEqual([]);
  const choose = async (command: string) => {
    await page.getByRole("button", { name: `Commands for ${NAME}` }).click();
    await page.getByRole("menuitem", { name: command }).click();
  };
  await choose("Run now");
  await page.getByText("It is being made and sent.").first().waitFor();
  await choose("Pause");
  await page.getByText("Paused. Nothing is sent").first().waitFor();
  await choose("Change");
  const change = page.getByRole("dialog", { name: "Change schedule" });
  await change.getByRole("textbox", { name: "Name" }).fill(`${NAME} too`);
  await change.getByRole("button", { name: "Save changes" }).click();
  await page.getByText(`${NAME} too`).first().waitFor();

  const ready = async () => {
    const { items } = await call<{ items: { label: string; ready: boolean }[] }>("GET", "/exports");
    // It bears the name that the schedule had when it was sent: before or after the change.
    return items.some((each) => each.label.startsWith(NAME) && each.ready);
  };
  await expect.poll(ready).toBe(true);
  await page.goto("/exports");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: `Download ${NAME} as Excel` })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe("leads.xlsx");
});

test.for(views)(
  "the page of scheduled reports stands without fault in '$scheme' at $width px",
  async (view, { signedIn }) => {
    const { page } = await signedIn(view);
    await page.goto("/reports");
    await page.getByText(NAME).first().waitFor();
    await look(page, "reports", view);
    await page.goto("/clients");
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: "Schedule…" }).click();
    await page.getByRole("dialog", { name: "Schedule this list" }).waitFor();
    await look(page, "reports-schedule", view);
  },
);

test("a schedule is deleted after one is asked", async ({ signedIn }) => {
  const { page } = await signedIn();
  await page.goto("/reports");
  await page.getByRole("button", { name: `Commands for ${NAME}` }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: `Delete schedule ${NAME}` });
  await dialog.getByRole("button", { name: "Delete" }).click();
  await page.getByText("No scheduled reports yet").first().waitFor();
});
