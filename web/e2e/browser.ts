import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";
import { expect, test as plain, vi } from "vitest";

export const address = process.env["PLUMBLINE_URL"] ?? "";
/** The long runs ask for everything, not for a tenth of it. */
export const slow = process.env["PLUMBLINE_SLOW"] === "yes";
const shots = new URL("../screenshots/", import.meta.url).pathname;
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const account = {
  email: process.env["PLUMBLINE_EMAIL"] ?? "",
  password: process.env["PLUMBLINE_PASSWORD"] ?? "",
};

export interface View {
  scheme: "light" | "dark";
  width: 1366 | 390 | 320;
}

export const desktop: View = { scheme: "light", width: 1366 };

const darkPhone: View = { scheme: "dark", width: 390 };

/** Each scheme and each width once; the long runs take all pairs. */
export const views: View[] = slow
  ? [desktop, { scheme: "dark", width: 1366 }, { scheme: "light", width: 390 }, darkPhone]
  : [desktop, darkPhone];

/** A name that no other run has given. */
export const unique = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 5);

const launch = (): Promise<Browser> =>
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
      // The site that attacks is on this machine too: browsers keep far sites from near servers by themselves.
      "--host-resolver-rules=MAP evil.example 127.0.0.1",
    ],
  });

/** What went wrong in a page that nobody may see in good order: policy violations, console errors, thrown errors. */
export interface Complaints {
  list: string[];
}

export interface Opened {
  context: BrowserContext;
  page: Page;
  complaints: Complaints;
}

/** The machine may have other work; what does not come fails a test just as well later. */
export const PATIENCE_MS = 60_000;

async function open(browser: Browser, view: View): Promise<Opened> {
  const context = await browser.newContext({
    baseURL: address,
    colorScheme: view.scheme,
    viewport: { width: view.width, height: view.width < 640 ? 844 : 900 },
    reducedMotion: "reduce",
    locale: "en-US",
    hasTouch: view.width < 640,
  });
  context.setDefaultTimeout(PATIENCE_MS);
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
  countRequests(page);
  return { context, page, complaints };
}

/** A test with a browser: what it opens is closed after it, and none of it may have complained. */
export const test = plain
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("open", ({ browser }, { onCleanup }) => {
    const all: Opened[] = [];
    onCleanup(async () => {
      for (const { context } of all) await context.close();
      expect(all.flatMap(({ complaints }) => complaints.list)).toEqual([]);
    });
    return async (view: View = desktop): Promise<Opened> => {
      const opened = await open(browser, view);
      all.push(opened);
      return opened;
    };
  })
  .extend("signedIn", ({ open }) => async (view?: View): Promise<Opened> => {
    const opened = await open(view);
    await signIn(opened.page);
    return opened;
  });

/** Takes out the complaints that a test provoked on purpose, such as a refused sign-in. */
export function expectRefusal(complaints: Complaints, status: number) {
  complaints.list = complaints.list.filter((line) => !line.includes(`status of ${status}`));
}

const running = new WeakMap<Page, Set<Request>>();

/** Keeps what a page has asked for and not yet got. The live stream never ends, so it does not count. */
function countRequests(page: Page) {
  const open = new Set<Request>();
  running.set(page, open);
  page.on("request", (request) => {
    if (!(request.headers()["accept"] ?? "").includes("event-stream")) open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

/** Why a page is not yet what a person would look at. */
async function unrest(page: Page): Promise<string[]> {
  const seen = await page.evaluate(async () => {
    // What an answer changes is drawn in the next frame, and its styles stand in the one after.
    for (const _ of "12") await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    const moving = document.getAnimations().filter((each) => {
      const ends = each.effect?.getComputedTiming().endTime;
      return each.playState === "running" && ends !== Number.POSITIVE_INFINITY;
    });
    return [
      document.querySelector("h1") === null ? "no heading" : "",
      document.querySelector("[class*=keleton], [aria-busy=true]") === null ? "" : "a part is still loading",
      moving.length === 0 ? "" : `${moving.length} parts move`,
    ];
  });
  const asked = [...(running.get(page) ?? [])].map((request) => `${request.method()} ${request.url()} runs`);
  return [...seen, ...asked].filter((reason) => reason !== "");
}

/** Waits until a page stands: heading, every part loaded, fonts there, nothing moving, nothing asked for. */
export async function settled(page: Page) {
  await expect.poll(() => unrest(page), { interval: 20, message: page.url() }).toEqual([]);
}

/** Goes on within the application, as a link does, which is much sooner there than by the address. */
export async function visit(page: Page, path: string) {
  await page.evaluate(async (href) => {
    const { __TSR_ROUTER__: router } = window as unknown as { __TSR_ROUTER__: Router };
    await router.navigate({ href });
  }, path);
}

interface Router {
  navigate(to: { href: string }): Promise<void>;
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Every fault that axe finds in a page that stands, as one line each; `within` looks only at a layer that floats over the page. */
export async function axe(page: Page, within = "html"): Promise<string[]> {
  await settled(page);
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
const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);

export async function shot(page: Page, name: string, view = desktop) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}${name}-${view.scheme}-${view.width}.png` });
}

/** Keeps a picture for people, and fails softly for every fault that a machine sees. */
export async function look(page: Page, name: string, view: View, within?: string) {
  await settled(page);
  await shot(page, name, view);
  expect.soft(await axe(page, within), name).toEqual([]);
  expect.soft(await sideways(page), `${name} scrolls sideways`).toBe(false);
}

export async function signIn(page: Page, who = account) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(who.email);
  await page.getByRole("textbox", { name: "Password" }).fill(who.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
}

const FASTEST_MS = 2_000;

/** Whoever sends a form within two seconds of the start that the server signed into it is taken for a machine. */
export async function slowEnough(started: string) {
  const shown = Number(Buffer.from(started, "base64url").readBigInt64BE());
  await vi.waitUntil(() => Date.now() > shown + FASTEST_MS, { timeout: FASTEST_MS + PATIENCE_MS });
}
