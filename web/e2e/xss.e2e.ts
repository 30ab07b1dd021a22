import type { Page } from "playwright-core";
import { expect } from "vitest";
import { pages } from "./addresses";
import { address, settled, slow, test, visit } from "./browser";
import { hostileClient, hostileField, hostileFiles, hostileFirm, hostileForm, hostileImport } from "./hostile";
import { hostileLead, hostileNames, payloads, rename, watch } from "./hostile";

const LONG_MS = slow ? 3_600_000 : 600_000;
const tabs = ["timeline", "comments", "facts", "score", "stages", "followUps"];

/** Gives everything that a page says, what stands in its fields included. */
async function read(page: Page): Promise<string> {
  await settled(page);
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map((field) => field.value);
    return [document.body.innerText, ...fields].join("\n");
  });
}

test("control: the watch sees what a page would run", async ({ open }) => {
  const { page, complaints } = await open();
  await watch(page, complaints);
  await page.goto("/sign-in");
  await settled(page);
  expect(complaints.list).toEqual([]);
  await page.evaluate((planted) => {
    const box = document.createElement("div");
    document.body.append(box);
    box.innerHTML = planted;
    const script = document.createElement("script");
    script.textContent = "alert(1)";
    box.append(script);
    alert("planted");
  }, "<img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a><iframe src='javascript:alert(1)'></iframe>");
  for (const kind of ["handler", "address", "node", "frame", "dialog"].map((what) => `Script: ${what}`))
    await expect.poll(() => complaints.list.join("\n")).toContain(kind);
  await expect.poll(() => complaints.list.join("\n")).toContain("Policy violation: script-src");
  complaints.list = [];
});

test("pages of the application, of the reference and for strangers run and style nothing that stands in them", async () => {
  const form = await hostileForm(payloads[0] ?? "");
  for (const path of ["/", "/docs", form.page]) {
    const policy = (await fetch(`${address}${path}`)).headers.get("Content-Security-Policy") ?? "";
    process.stdout.write(`A7 policy of ${path}: ${policy.replaceAll(/nonce-[^']+/g, "nonce-…")}\n`);
    expect(policy).toMatch(/default-src '(self|none)'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|\*|script-src[^;]*(data|blob):/);
  }
});

test("scripts in every text that people write stay text on every page", { timeout: LONG_MS }, async ({ signedIn }) => {
  const field = await hostileField();
  const forms = [];
  const leads: string[] = [];
  const clients: string[] = [];
  for (const [n, text] of payloads.entries()) {
    forms.push(await hostileForm(text));
    leads.push(await hostileLead(text, field));
    clients.push(await hostileClient(text, field));
    await hostileNames(text, n);
  }
  for (const form of forms) await form.send();
  const file = await hostileImport(payloads);
  const files = await hostileFiles(payloads);
  const putBack = await hostileFirm(payloads);

  const { page, complaints } = await signedIn();
  await watch(page, complaints);
  let shown = 0;
  let opened = 0;
  const look = async (path: string, texts = payloads) => {
    await visit(page, path);
    await judge(texts);
  };
  const open = async (path: string, texts: string[]) => {
    await page.goto(path);
    await judge(texts);
  };
  const judge = async (texts: string[]) => {
    const seen = await read(page);
    opened++;
    shown += texts.filter((text) => seen.includes(text.slice(0, 40).trim())).length;
  };
  await page.goto("/");
  const lists = ["/leads", "/pipeline", "/map", "/firm/lead-fields", `/imports/${file}`];
  for (const path of [...pages.map((each) => each.path), ...lists]) await look(path);
  for (const [n, text] of payloads.entries()) {
    for (const tab of tabs) await look(`/leads/${leads[n]}?tab=${tab}`, [text]);
    for (const tab of ["form", "preview", "embed", "enquiries"])
      await look(`/sales/forms/${forms[n]?.id}?tab=${tab}`, [text]);
    for (const path of [`/clients/${clients[n]}`, `/imports/${files[n]}`]) await look(path, [text]);
    for (const path of [forms[n]?.page ?? "", `${forms[n]?.page}/thanks`]) await open(path, [text]);
    await rename(text);
    await open("/", [text]);
    for (const path of ["/account/profile", "/firm/settings"]) await look(path, [text]);
  }
  await putBack();
  await visit(page, "/audit");
  await settled(page);
  for (const row of (await page.locator("tbody tr[data-row]").all()).slice(0, 10)) {
    await row.click();
    await page.getByRole("dialog").waitFor();
    await settled(page);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    opened++;
  }
  const count = (kind: string) => complaints.list.filter((line) => line.includes(kind)).length;
  process.stdout.write(
    `A7 scripts shown in Chromium: ${count("Script:")} run or built, ${count("Policy violation:")} policy violations, ` +
      `${payloads.length} texts on ${opened} pages, read as text ${shown} times\n`,
  );
  expect(complaints.list).toEqual([]);
  expect(shown).toBeGreaterThan(10 * payloads.length);
});
