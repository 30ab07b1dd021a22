import { vi } from "vitest";
import { account, address, PATIENCE_MS } from "./browser";

interface Made {
  id: string;
  version: number;
  key: string;
  lead?: { id: string };
}

/** A token lives five minutes. */
const TOKEN_MS = 240_000;
let token = { text: "", until: 0 };

async function bearer(): Promise<string> {
  if (Date.now() > token.until) {
    const answer = await fetch(`${address}/api/v1/identity/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
      body: JSON.stringify(account),
    });
    token = { text: ((await answer.json()) as { accessToken: string }).accessToken, until: Date.now() + TOKEN_MS };
  }
  return `Bearer ${token.text}`;
}

/** Calls the API beside the browser; what it refuses is an error of the test. */
export async function call<Answer = Made>(
  method: string,
  path: string,
  body?: unknown,
  version?: number,
): Promise<Answer> {
  const sent = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      Authorization: await bearer(),
      "Idempotency-Key": crypto.randomUUID(),
      ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
      ...(body instanceof FormData ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await sent.text();
  if (!sent.ok) throw new Error(`${method} ${path}: ${sent.status} ${text}`);
  return (text === "" ? {} : JSON.parse(text)) as Answer;
}

const TOO_MANY = 429;
const TRIES_MAX = 2_000;

/** Asks for a file until the limit on exports of this person is used up. */
export async function exportUntilRefused() {
  for (let n = 0; n < TRIES_MAX; n++) {
    const { status } = await fetch(`${address}/api/v1/clients/export`, { headers: { Authorization: await bearer() } });
    if (status === TOO_MANY) return;
  }
  throw new Error("Nothing stops exports");
}

interface Named {
  items: { id: string; code?: string; email?: string; to?: string; link?: string }[];
}

/** Somebody new in the firm, who was invited and accepted by the link of the mail. */
export async function colleague(name: string, role: string) {
  const email = `${name.replaceAll(" ", ".")}@ridgeline.example`.toLowerCase();
  const password = crypto.randomUUID();
  const roles = await call<Named>("GET", "/firms/roles");
  await call("POST", "/firms/invitations", { email, role: roles.items.find(({ code }) => code === role)?.id });
  const link = await vi.waitUntil(
    async () => (await call<Named>("GET", "/messages")).items.find(({ to }) => to === email)?.link,
    { timeout: PATIENCE_MS },
  );
  await call("POST", `/identity/invitations/${link.slice(link.lastIndexOf("/") + 1)}/acceptance`, { name, password });
  return { name, email, password };
}
