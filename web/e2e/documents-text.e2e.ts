import { expect } from "vitest";
import { call } from "./api";
import { axe, look, shot, test, unique, views } from "./browser";

/** A PDF of so many pages, each with one line. */
function pdf(lines: string[]): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${lines.map((_, n) => `${4 + 2 * n} 0 R`).join(" ")}] /Count ${lines.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...lines.flatMap((line, n) => {
      const drawing = `BT /F1 24 Tf 60 700 Td (${line}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * n} 0 R >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

async function newLead(): Promise<string> {
  const last = `Reads-${unique()}`;
  const made = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: { firstName: "Ida", lastName: last, email: `${last}@example.com`.toLowerCase(), source: "referral" },
  });
  return made.lead?.id ?? "";
}

const report = (lines: string[]) => ({ name: "Report.pdf", mimeType: "application/pdf", buffer: pdf(lines) });

test("a PDF is drawn in the list, read in the page and found by what it says", async ({ signedIn }) => {
  const word = `kumquat${unique()}`;
  const lead = await newLead();
  const { page } = await signedIn();
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.locator('input[type="file"]').setInputFiles(report(["Boiler survey", `The flue by ${word} is corroded`]));
  const row = page.getByRole("list", { name: "Documents" }).getByRole("listitem");
  // The picture comes by itself once it was drawn.
  await row.locator("img").waitFor();
  await shot(page, "documents-thumbnail");

  await page.getByRole("button", { name: "Open Report" }).click();
  const pages = page.getByRole("region", { name: "Pages of Report" });
  await pages.locator("[data-drawn]").waitFor();
  await pages.getByText("Page 1 of 2", { exact: true }).waitFor();
  await pages.getByText("Boiler survey").waitFor();
  await shot(page, "document-pages");
  expect(await axe(page)).toEqual([]);
  expect(new URL(page.url()).searchParams.get("document")).not.toBeNull();

  await pages.getByRole("button", { name: "Next page" }).click();
  await pages.getByText("Page 2 of 2", { exact: true }).waitFor();
  await pages.getByText(word).waitFor();
  await page.keyboard.press("PageUp");
  await pages.getByText("Page 1 of 2", { exact: true }).waitFor();
  const before = await pages.locator("canvas").evaluate((canvas) => canvas.clientWidth);
  await page.keyboard.press("+");
  await pages.getByText("150 %").waitFor();
  await expect.poll(() => pages.locator("canvas").evaluate((canvas) => canvas.clientWidth)).toBeGreaterThan(before);
  // What is drawn is text too: it can be selected.
  const chosen = await pages.getByText("Boiler survey").evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return getSelection()?.toString();
  });
  expect(chosen).toBe("Boiler survey");
  await page.keyboard.press("Escape");
  await pages.waitFor({ state: "detached" });
  expect(new URL(page.url()).searchParams.get("document")).toBeNull();

  await page.goto("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Find a record, a page or a command").fill(word);
  const hit = page.getByRole("button", { name: /Report/ }).filter({ hasText: "corroded" });
  await hit.waitFor();
  await shot(page, "palette-document");
  await hit.click();
  await page.getByRole("region", { name: "Pages of Report" }).locator("[data-drawn]").waitFor();
});

test.for(views)("a PDF stands without fault in '$scheme' at $width px", async (view, { signedIn }) => {
  const lead = await newLead();
  const { page } = await signedIn(view);
  await page.goto(`/leads/${lead}?tab=documents`);
  await page.locator('input[type="file"]').setInputFiles(report(["Boiler survey", "Second"]));
  await page.getByRole("list", { name: "Documents" }).locator("img").waitFor();
  await look(page, "documents-list", view);
  await page.getByRole("button", { name: "Open Report" }).click();
  await page.getByRole("region", { name: "Pages of Report" }).locator("[data-drawn]").waitFor();
  await look(page, "document-pages", view);
});
