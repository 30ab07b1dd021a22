import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { call } from "./api";
import { account, address, settled, test, unique } from "./browser";

/** Browsers lead every name below localhost to this machine, and hold evil.plumb.localhost for the same site. */
const HOST = "plumb.localhost";
const SITES = ["evil.example", "localhost", `evil.${HOST}`, HOST];

interface Door {
  origin: string;
  /** What reached the server from other sites, what it obeyed, and the answers that another site may read. */
  reached: string[];
  obeyed: string[];
  readable: string[];
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Stands before the server and sees what browsers hide from pages and drivers. Planted, it lets everybody in. */
async function door(planted = false): Promise<Door> {
  const seen: Door = { origin: "", reached: [], obeyed: [], readable: [] };
  const blind = (headers: IncomingHttpHeaders) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "origin" && !name.startsWith("sec-fetch")));
  const server = createServer((asked, answer) => {
    const what = `${asked.method} ${asked.url} from ${asked.headers.origin}`;
    const headers = planted ? blind(asked.headers) : asked.headers;
    const on = request(new URL(asked.url ?? "/", address), { method: asked.method, headers }, (given) => {
      const status = given.statusCode ?? 0;
      const allowed = planted ? asked.headers.origin : given.headers["access-control-allow-origin"];
      seen.reached.push(what);
      if (asked.method !== "OPTIONS" && asked.method !== "GET" && status < 400) seen.obeyed.push(`${status} ${what}`);
      if (allowed !== undefined) seen.readable.push(`${allowed} ${what}`);
      const open = { "access-control-allow-origin": allowed, "access-control-allow-credentials": "true" };
      answer.writeHead(status, { ...given.headers, ...(planted && allowed !== undefined ? open : {}) });
      given.pipe(answer);
    });
    asked.pipe(on);
  });
  seen.origin = `http://${HOST}:${await listening(server)}`;
  return seen;
}

/** Signs in under the name that the other sites attack; gives the cookie that they would like to use. */
async function victim(context: BrowserContext) {
  const page = await context.newPage();
  const origin = address.replace("127.0.0.1", HOST);
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel("E-mail address").fill(account.email);
  await page.getByRole("textbox", { name: "Password" }).fill(account.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Today" }).waitFor();
  const token = async () => (await context.cookies()).find((cookie) => cookie.name.endsWith("refresh"))?.value;
  return { page, origin, token };
}

const otherSite = () =>
  createServer((_asked, answer) => {
    answer.setHeader("Content-Type", "text/html");
    answer.end("<h1>Another site</h1><iframe name=sink></iframe>");
  });

/** Everything that a page of another site can try; gives how many answers the page itself could read. */
async function attack(context: BrowserContext, api: string): Promise<number> {
  let read = 0;
  const port = await listening(otherSite());
  for (const site of SITES) {
    const page = await context.newPage();
    await page.goto(`http://${site}:${port}/`);
    read += await page.evaluate(async (base) => {
      const team = '{"name":"Foreign","members":[]}';
      const tries: [string, string, Record<string, string>][] = [
        ["GET", "/identity/me", {}],
        ["GET", "/firms/current", {}],
        ["POST", "/identity/sessions/refresh", {}],
        ["POST", "/identity/sessions/refresh", { "Content-Type": "text/plain" }],
        ["POST", "/identity/sessions/refresh", { "Content-Type": "application/x-www-form-urlencoded" }],
        ["POST", "/identity/sessions/refresh", { "Content-Type": "application/json" }],
        ["POST", "/firms/teams", { "Content-Type": "text/plain" }],
        ["POST", "/firms/teams", { "Content-Type": "application/json" }],
        ["POST", "/identity/sessions/current", { "X-HTTP-Method-Override": "DELETE" }],
        ["GET", "/identity/sessions/current?_method=DELETE", {}],
        ["DELETE", "/identity/sessions/current", {}],
        ["PUT", "/identity/me", { "Content-Type": "application/json" }],
      ];
      let read = 0;
      for (const [method, path, headers] of tries)
        for (const mode of ["cors", "no-cors"] as const) {
          const body = method === "GET" || method === "DELETE" ? {} : { body: team };
          const answer = await fetch(base + path, { method, mode, credentials: "include", headers, ...body }).catch(
            () => undefined,
          );
          if (answer !== undefined && answer.type !== "opaque") read++;
        }
      const sink = document.querySelector("iframe");
      for (const enctype of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
        for (const path of [
          "/identity/sessions/refresh",
          "/identity/sessions/current?_method=DELETE",
          "/firms/teams",
        ]) {
          const form = document.createElement("form");
          Object.assign(form, { method: "post", action: base + path, enctype, target: "sink" });
          form.innerHTML = `<input name="_method" value="DELETE"><input name='{"name":"' value='Foreign"}'>`;
          document.body.append(form);
          const answered = new Promise((done) => sink?.addEventListener("load", done, { once: true }));
          form.submit();
          await answered;
        }
      // A page without an origin, which says so: Origin: null.
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      frame.srcdoc = `<script>fetch("${base}/identity/sessions/refresh", { method: "POST", credentials: "include" })
        .then(() => 1, () => 0).then((read) => parent.postMessage(read, "*"))</script>`;
      const told = new Promise<number>((done) =>
        addEventListener("message", (event) => done(event.data as number), { once: true }),
      );
      document.body.append(frame);
      return read + (await told);
    }, `${api}/api/v1`);
    await page.close();
  }
  return read;
}

test("control: a door that asks nobody where he comes from is seen", async ({ browser }) => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const { token } = await victim(context);
  const before = await token();
  const { origin, obeyed, readable } = await door(true);
  expect(await attack(context, origin)).toBeGreaterThan(0);
  expect(obeyed).not.toEqual([]);
  expect(readable).not.toEqual([]);
  expect(await token()).not.toBe(before);
});

test("pages of other sites get nothing done and read nothing, and the signed-in stays signed in", async ({
  browser,
}) => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const { page, origin, token } = await victim(context);
  const before = await token();
  const seen = await door();
  const read = await attack(context, seen.origin);
  process.stdout.write(
    `A16 other sites' pages in Chromium: ${seen.obeyed.length} obeyed and ${seen.readable.length + read} readable ` +
      `of ${seen.reached.length} requests from ${SITES.length} sites that reached the server\n`,
  );
  expect(seen.obeyed).toEqual([]);
  expect(seen.readable).toEqual([]);
  expect(read).toBe(0);
  expect(seen.reached.length).toBeGreaterThan(20 * SITES.length);
  expect(seen.reached.filter((what) => what.endsWith("from null"))).toHaveLength(SITES.length);
  expect(before).toBeDefined();
  expect(await token()).toBe(before);
  await page.goto(`${origin}/firm/teams`);
  await page.getByRole("heading", { level: 1, name: "Teams" }).waitFor();
  await settled(page);
  expect(await page.getByText("Foreign").count()).toBe(0);
});

test("a form is read by the sites that it lists, without their cookies, and by no other", async ({ browser }) => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const port = await listening(otherSite());
  const form = await call("POST", "/sales/capture-forms", {
    name: `Listed ${unique()}`,
    title: "Listed",
    thanks: "Thank you",
    source: "website_form",
    fields: ["last_name", "email"].map((field) => ({ field, required: true })),
    origins: [`http://localhost:${port}`],
    doubleOptIn: false,
    perMinute: 60,
    perAddress: 10,
  });
  await call("PUT", `/sales/capture-forms/${form.id}/activation`, undefined, form.version);
  const seen = await door();
  const read = async (site: string, credentials: "include" | "omit") => {
    const page = await context.newPage();
    await page.goto(`http://${site}:${port}/`);
    const status = await page.evaluate(
      ([url, credentials]) =>
        fetch(url, { method: "POST", credentials, headers: { "Content-Type": "application/json" }, body: "{}" }).then(
          ({ status }) => status,
          () => "unreadable",
        ),
      [`${seen.origin}/api/v1/public/capture/${form.key}`, credentials] as const,
    );
    await page.close();
    return status;
  };
  expect(await read("localhost", "omit")).toBe(400);
  expect(await read("localhost", "include")).toBe("unreadable");
  for (const site of ["evil.example", `evil.${HOST}`]) expect(await read(site, "omit")).toBe("unreadable");
  // The questions whether one may ask count too.
  expect(seen.reached).toHaveLength(5);
  expect(seen.readable.filter((what) => !what.startsWith(`http://localhost:${port} `))).toEqual([]);
});
