import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { AxeResults } from "axe-core";

const address = process.env["PLUMBLINE_URL"] ?? "";
const shots = new URL("../screenshots/", import.meta.url).pathname;
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const account = {
  email: process.env["PLUMBLINE_EMAIL"] ?? "",
  password: process.env["PLUMBLINE_PASSWORD"] ?? "",
};

export interface View {
  scheme: "light" | "dark";
  width: 1366 | 390;
}

export const views: View[] = [
  { scheme: "light", width: 1366 },
  { scheme: "dark", width: 1366 },
  { scheme: "light", width: 390 },
  { scheme: "dark", width: 390 },
];

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** What went wrong in a page that nobody may see in good order: policy violations, console errors, thrown errors. */
export interface Complaints {
  list: string[];
}

export async function open(
  browser: Browser,
  view: View,
): Promise<{ context: BrowserContext; page: Page; complaints: Complaints }> {
  const context = await browser.newContext({
    baseURL: address,
    colorScheme: view.scheme,
    viewport: { width: view.width, height: view.width === 390 ? 844 : 900 },
    reducedMotion: "reduce",
    locale: "en-US",
    hasTouch: view.width === 390,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: Complaints = { list: [] };
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(
        `Policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.list.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (failure) => complaints.list.push(`${page.url()}: ${failure.message}`));
  return { context, page, complaints };
}

/** Takes out the complaints that a test provoked on purpose, such as a refused sign-in. */
export function expectRefusal(complaints: Complaints, status: number) {
  complaints.list = complaints.list.filter((line) => !line.includes(`status of ${status}`));
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Every fault that axe finds, as one line each; `within` looks only at a layer that floats over the page. */
export async function axe(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    ([only, root]) =>
      (window as unknown as { axe: { run(root: string, o: object): Promise<unknown> } }).axe.run(root, {
        runOnly: only,
      }),
    [tags, within] as const,
  )) as AxeResults;
  return results.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(" ")} – ${node.any[0]?.message ?? violation.help}`,
    ),
  );
}

/** Whether the page as a whole can be pushed sideways. */
export const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

export async function shot(page: Page, name: string, view: View) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}${name}-${view.scheme}-${view.width}.png` });
}

export async function signIn(page: Page) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(account.email);
  await page.getByRole("textbox", { name: "Password" }).fill(account.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
}
