import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { call } from "./api";
import { address, type Complaints, slow, slowEnough, unique } from "./browser";

const corpus = new URL("../../src/test/resources/attack/xss-payloads.json", import.meta.url);
const all = JSON.parse(readFileSync(corpus, "utf8")) as string[];

/** The texts that the server's own tests write into every field; a tenth of them unless all are asked for. */
export const payloads = slow ? all : all.filter((_, n) => n % 10 === 0);

interface Self {
  name: string;
  version: number;
  [other: string]: unknown;
}

interface Owned extends Self {
  assignment: { owner?: string | null };
}

const cut = (text: string, length: number) => text.slice(0, length).trim();

/** The text as a name that nothing else has. */
const called = (text: string, length: number) => `${unique()} ${cut(text, length - 20)}`;

/** A lead that was reached, with the text in every field that takes one. */
async function reachedLead(text: string, field: string): Promise<string> {
  const taken = await call("POST", "/sales/leads", {
    evenIf: true,
    lead: {
      firstName: cut(text, 100),
      lastName: cut(text, 100),
      company: text,
      email: `script.${unique()}@example.com`,
      source: "referral",
      sourceDetail: text,
      tags: [cut(text, 40)],
      custom: { [field]: text },
      address: { street: text, city: text, region: text, country: "US", latitude: 36.1, longitude: -86.7 },
      property: { type: cut(text, 60), roofType: cut(text, 60) },
      need: { description: text, urgency: "immediate" },
    },
  });
  const id = taken.lead?.id ?? "";
  const path = `/sales/leads/${id}`;
  await call("POST", `${path}/interactions`, {
    kind: "phone_call",
    direction: "outbound",
    outcome: "successful",
    subject: text,
    content: text,
    occurredAt: new Date().toISOString(),
  });
  return id;
}

/** Worked on until every tab of the lead has something to show, and lost. */
export async function hostileLead(text: string, field: string): Promise<string> {
  const id = await reachedLead(text, field);
  const path = `/sales/leads/${id}`;
  await call("POST", `/records/leads/${id}/comments`, { body: text });
  await call("POST", `${path}/follow-ups`, { what: text, dueAt: new Date(Date.now() + 3_600_000).toISOString() });
  const scored = await call("GET", path);
  await call("PUT", `${path}/score-by-hand`, { score: 50, why: text }, scored.version);
  const lost = await call("GET", path);
  await call("PUT", `${path}/loss`, { reason: text, lostTo: text }, lost.version);
  return id;
}

/** A lead of these texts that became a client; gives the client. */
export async function hostileClient(text: string, field: string): Promise<string> {
  const id = await reachedLead(text, field);
  const path = `/sales/leads/${id}`;
  const seen = await call<Owned>("GET", path);
  await call("PUT", `${path}/qualification`, undefined, seen.version);
  const ready = await call<Owned>("GET", path);
  if ((ready.assignment.owner ?? null) === null) await call("PUT", `${path}/pick`, undefined, ready.version);
  return (await call<{ client: string }>("POST", `${path}/conversion`)).client;
}

/** A firm has at most 60 roles and 60 fields of its own, a member 50 views of a list. */
const ROLES = 50;

/** The n-th of the texts as the name of everything else that people name, as often as a firm may have it. */
export async function hostileNames(text: string, n: number) {
  await call("POST", "/firms/teams", { name: called(text, 100), members: [] });
  await call("POST", "/firms/territories", { name: called(text, 100), members: [], postcodes: [] });
  if (n < ROLES)
    await call("POST", "/firms/roles", { name: called(text, 100), permissions: ["lead.read"], rows: "own" });
  if (n % 2 === 0)
    await call("POST", "/sales/lead-fields", {
      code: `choice_${unique()}`,
      label: called(text, 100),
      kind: "choice",
      choices: [...new Set([text, payloads[n + 1] ?? text].map((each) => cut(each, 100)))],
    });
  await call("POST", "/firms/views", {
    list: n % 2 === 0 ? "leads" : "members",
    name: called(text, 60),
    search: { status: cut(text, 60) },
    visibility: "mine",
  });
  await call("POST", "/identity/api-keys", {
    name: called(text, 100),
    scopes: ["lead.read"],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
}

export async function hostileField(): Promise<string> {
  const code = `script_${unique()}`;
  await call("POST", "/sales/lead-fields", { code, label: "Script", kind: "text", choices: [] });
  return code;
}

/** A form for strangers that says the text everywhere; and what a stranger writes into it. */
export async function hostileForm(text: string): Promise<{ id: string; page: string; send: () => Promise<void> }> {
  const fields = ["last_name", "company", "address", "description"];
  const form = await call("POST", "/sales/capture-forms", {
    name: called(text, 100),
    title: text,
    intro: text,
    thanks: text,
    source: "website_form",
    fields: [...fields.map((field) => ({ field, required: false })), { field: "email", required: true }],
    origins: [],
    doubleOptIn: false,
    perMinute: 60,
    perAddress: 60,
  });
  await call("PUT", `/sales/capture-forms/${form.id}/activation`, undefined, form.version);
  const page = `/capture/${form.key}`;
  const html = await (await fetch(`${address}${page}`)).text();
  const started = /name="started"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? "";
  const send = async () => {
    await slowEnough(started);
    const answers = Object.fromEntries(["lastName", "company", "street", "city", "region"].map((name) => [name, text]));
    const marks = Object.fromEntries(["utmSource", "utmMedium", "utmCampaign", "utmTerm"].map((name) => [name, text]));
    const sent = await fetch(`${address}/api/v1/public${page}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...answers, ...marks, description: text, email: `${unique()}@example.com`, started }),
    });
    if (!sent.ok) throw new Error(`${page}: ${sent.status} ${await sent.text()}`);
  };
  return { id: form.id, page, send };
}

/** Days off and skills that are called like the texts; gives what puts back the names of the firm and of its owner. */
export async function hostileFirm(texts: string[]): Promise<() => Promise<void>> {
  const calendar = await call<Self>("GET", "/firms/calendar");
  const holidays = texts.map((name, n) => ({
    date: new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10),
    name,
  }));
  await call("PUT", "/firms/calendar", { hours: calendar["hours"], holidays }, calendar.version);
  const { assignees } = await call<{ assignees: { member: string; version: number; skills: string[] }[] }>(
    "GET",
    "/sales/assignment",
  );
  for (const { member, version } of assignees.slice(0, 1))
    await call(
      "PUT",
      `/sales/assignment/members/${member}`,
      { skills: texts.slice(0, 10).map((text) => cut(text, 60)) },
      version,
    );
  const [me, firm] = [await call<Self>("GET", "/identity/me"), await call<Self>("GET", "/firms/current")];
  return () => rename(me.name, firm.name);
}

/** Calls the owner and the firm like this. */
export async function rename(name: string, firmName = name) {
  const me = await call<Self>("GET", "/identity/me");
  await call("PUT", "/identity/me", { name, preferences: me["preferences"] }, me.version);
  const { slug, timeZone, currency, locale, version } = await call<Self>("GET", "/firms/current");
  await call("PUT", "/firms/current", { name: firmName, slug, timeZone, currency, locale }, version);
}

/** Small files that are called like the texts. */
export async function hostileFiles(texts: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts) {
    const form = new FormData();
    form.append("file", new Blob([`Name,Note\nAnn,${unique()}`], { type: "text/csv" }), `${cut(text, 60)}.csv`);
    ids.push((await call("POST", "/imports?target=leads", form)).id);
  }
  return ids;
}

/** A table whose headers and cells are the texts. */
export async function hostileImport(texts: string[]): Promise<string> {
  const quoted = texts.map((text) => `"${text.replaceAll('"', '""').replaceAll(/[\r\n]/g, " ")}"`);
  const table = [quoted.join(","), quoted.toReversed().join(","), quoted.join(",")].join("\n");
  const form = new FormData();
  form.append("file", new Blob([table], { type: "text/csv" }), `${cut(texts[1] ?? "", 60)}.csv`);
  return (await call("POST", "/imports?target=leads", form)).id;
}

/** Has a page complain of everything that a script in a text would do, before any of the page's own code runs. */
export async function watch(page: Page, complaints: Complaints) {
  page.on("dialog", (dialog) => {
    complaints.list.push(`Script: dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    // The frame of a preview runs no script, this watch neither; what it shows is watched on its own page.
    if (location.href === "about:srcdoc") return;
    const harmless = (frame: HTMLIFrameElement) =>
      frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-scripts");
    const own = (node: HTMLScriptElement | HTMLIFrameElement) => node.src.startsWith(`${location.origin}/`);
    const judge = (node: Element) => {
      const caught = (what: string) => console.error(`Script: ${what} ${node.outerHTML.slice(0, 200)}`);
      if (node instanceof HTMLScriptElement && !own(node)) caught("node");
      if (node instanceof HTMLIFrameElement && !own(node) && !harmless(node)) caught("frame");
      if (/^(object|embed|base|portal|marquee|xss)$/i.test(node.tagName)) caught("node");
      for (const { name, value } of node.attributes) {
        if (name.startsWith("on")) caught("handler");
        if (/^\s*(javascript|data:text)/i.test(value) && /^(href|src|action|formaction|xlink:href)$/.test(name))
          caught("address");
      }
      for (const child of node.children) judge(child);
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        for (const node of addedNodes) if (node instanceof Element) judge(node);
        if (type === "attributes" && target instanceof Element) judge(target);
      }
    }).observe(document, { childList: true, subtree: true, attributeFilter: ["href", "src", "action", "formaction"] });
  });
}
