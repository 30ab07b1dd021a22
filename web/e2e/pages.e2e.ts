import { describe } from "vitest";
import { fileName, pages, publicPages } from "./addresses";
import { look, test, views } from "./browser";

describe.for(views)("every page in $scheme at $width px", (view) => {
  test("stands without fault before sign-in", async ({ open }) => {
    const { page } = await open(view);
    for (const { path, title } of publicPages) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await look(page, fileName(path), view);
    }
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
