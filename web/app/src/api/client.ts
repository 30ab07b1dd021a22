import createClient, { type Middleware } from "openapi-fetch";
import type { Paths } from "./contract";
import { Problem, problemIn } from "./problem";
import { accessToken, currentState, refresh } from "./session";

const withToken = (request: Request, token: string | undefined) => {
  if (token !== undefined) request.headers.set("Authorization", `Bearer ${token}`);
  return request;
};

/** Sends with the bearer token; on 401 renews the session once and sends again. */
export async function send(request: Request): Promise<Response> {
  const again = request.clone();
  try {
    const response = await fetch(withToken(request, accessToken()));
    if (response.status !== 401 || currentState().status !== "signed-in") return response;
    return (await refresh()) ? await fetch(withToken(again, accessToken())) : response;
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === "AbortError") throw failure;
    throw failure instanceof Problem ? failure : Problem.network(failure);
  }
}

const refuse: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemIn(response);
  },
};

/** The typed client. A refused request throws a `Problem`; see `answer` for the body of a success. */
export const api = createClient<Paths>({
  baseUrl: typeof location === "undefined" ? "" : location.origin,
  fetch: send,
});
api.use(refuse);

/** The server writes what is absent as null; the contract, and with it every screen, leaves it out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => [name, withoutNulls(part)]),
  );
}

/** The body of a successful answer. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data } = await call;
  if (data === undefined || data === null) {
    throw new Problem({ title: "The server's answer was empty", status: 0, code: "client.empty-answer" });
  }
  return withoutNulls(data) as NonNullable<T>;
}

/** The precondition of a write: the version that the person saw. */
export const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });

/** One key per intended act: make it when the form opens, keep it over retries. */
export const newIdempotencyKey = () => crypto.randomUUID();
