import { describe } from "vitest";
import { fileName, pages, publicPages, rarePages } from "./addresses";
import { account, expectRefusal, look, test, views } from "./browser";

describe.for(views)("every page in $scheme at $width px", (view) => {
  test("stands without fault before sign-in", async ({ open }) => {
    const { page } = await open(view);
    for (const { path, title } of publicPages) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await look(page, fileName(path), view);
    }
  });

  test("stands without fault where only few come", async ({ open }) => {
    const { page, complaints } = await open(view);
    for (const { path, title, asked, answer } of rarePages) {
      await page.route(`**${asked}`, (route) => route.fulfill({ json: answer }));
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await look(page, fileName(path), view);
      await page.unroute(`**${asked}`);
    }
    const code = { title: "The code of the second factor is missing", status: 401, code: "sign-in.code-required" };
    await page.route("**/api/v1/identity/sessions", (route) => route.fulfill({ status: 401, json: code }));
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill(account.email);
    await page.getByRole("textbox", { name: "Password" }).fill(account.password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByLabel("Code from your authenticator app").waitFor();
    await look(page, "sign-in-code", view);
    expectRefusal(complaints, 401);
  });

  test("stands without fault after it", async ({ signedIn }) => {
    const { page } = await signedIn(view);
    for (const { path, title } of pages) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await look(page, fileName(path), view);
    }
  });
});
