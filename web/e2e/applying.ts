import type { Page } from "playwright-core";
import { vi } from "vitest";
import { call } from "./api";
import { PATIENCE_MS, unique } from "./browser";

/** As the server's clock of the page has it, and a little more. */
const FASTEST_MS = 2100;

interface Provider {
  kind: string;
  version: number;
}

/** The firm's page for applications, open; gives its address. */
export async function intakePage(): Promise<string> {
  const pages = await call<{ items: { id: string; version: number; status: string; path: string }[] }>(
    "GET",
    "/intake/pages",
  );
  const page = pages.items[0] ?? (await call<(typeof pages.items)[number]>("POST", "/intake/pages"));
  if (page.status !== "open") await call("PUT", `/intake/pages/${page.id}/opening`, undefined, page.version);
  return page.path;
}

/** Other tests apply without paying. */
export async function payNobody() {
  const { version } = await call<Provider>("GET", "/billing/provider");
  await call("PUT", "/billing/provider", { kind: "none", prices: [] }, version);
}

export async function playPayments(page: Page) {
  await page.goto("/payments?tab=provider");
  await page.getByLabel("Who takes payments").first().click();
  await page.getByRole("option", { name: /^Rehearsal/ }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved.").first().waitFor();
}

/** Fills in all steps and sends it; gives the e-mail address. */
export async function apply(page: Page, address: string, name: string): Promise<string> {
  const email = `${unique()}@homes.example`;
  await page.goto(address);
  await page.getByRole("heading", { name: "Step 1 of 3: You" }).waitFor();
  const shown = Date.now();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("House and street").fill("3 Quay Street");
  await page.getByLabel("Town").fill("Leeds");
  await page.getByLabel("Postcode").fill("LS1 4DY");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("checkbox", { name: /I agree that the firm stores/ }).check();
  await page.getByRole("checkbox", { name: /gives no legal advice/ }).check();
  await vi.waitUntil(() => Date.now() > shown + FASTEST_MS, { timeout: FASTEST_MS + PATIENCE_MS });
  await page.getByRole("button", { name: "Send application" }).click();
  return email;
}
