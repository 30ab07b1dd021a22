import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { api } from "./client";
import { Problem } from "./problem";
import { accept, accessToken, currentState, forget, resume, type Session } from "./session";

const session = (accessToken: string): Session => ({
  accessToken,
  expiresAt: "2026-11-20T12:00:00Z",
  user: { id: "u", name: "Ann", email: "ann@example.com", operator: false },
  firms: [],
  permissions: [],
});

const json = (body: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });

const server = vi.fn<(url: string, token: string | null) => Response>();

beforeEach(() => {
  server.mockReset();
  vi.stubGlobal("fetch", (input: Request | string) => {
    const url = typeof input === "string" ? input : new URL(input.url).pathname;
    return Promise.resolve(server(url, typeof input === "string" ? null : input.headers.get("Authorization")));
  });
  accept(session("old"));
});
afterEach(() => vi.unstubAllGlobals());

const REFRESH = "/api/v1/identity/sessions/refresh";
const calls = (url: string) => server.mock.calls.filter(([called]) => called === url).length;

test("renews the session once for several refused requests, and sends them again with the new token", async () => {
  server.mockImplementation((url, token) => {
    if (url === REFRESH) return json(session("new"));
    return token === "Bearer new" ? json({ items: [] }) : json({ title: "Expired", code: "token.expired" }, 401);
  });
  await Promise.all([api.GET("/api/v1/identity/sessions"), api.GET("/api/v1/identity/api-keys")]);
  expect(calls(REFRESH)).toBe(1);
  expect(accessToken()).toBe("new");
});

test("ends the session when it cannot be renewed, and does not try for ever", async () => {
  server.mockImplementation(() => json({ title: "Gone", code: "session.gone" }, 401));
  await expect(api.GET("/api/v1/identity/sessions")).rejects.toMatchObject({ status: 401, code: "session.gone" });
  expect(calls("/api/v1/identity/sessions")).toBe(1);
  expect(currentState()).toEqual({ status: "signed-out", expired: true });
});

test("keeps the session when only the renewal's server failed", async () => {
  server.mockImplementation((url) =>
    url === REFRESH ? json({ title: "Down" }, 503) : json({ title: "Expired" }, 401),
  );
  await expect(api.GET("/api/v1/identity/sessions")).rejects.toMatchObject({ status: 503 });
  expect(currentState().status).toBe("signed-in");
});

test("makes a problem of every refusal, problem document or not", async () => {
  server.mockReturnValueOnce(
    json(
      {
        title: "Not saved",
        code: "request.invalid",
        errors: [{ pointer: "/name", code: "blank", message: "Enter it" }],
      },
      400,
      {
        "X-Request-Id": "req-9",
      },
    ),
  );
  const problem = Problem.of(await api.GET("/api/v1/identity/me").catch((failure: unknown) => failure));
  expect(problem).toMatchObject({ status: 400, code: "request.invalid", requestId: "req-9" });
  expect(problem.errors).toHaveLength(1);

  server.mockReturnValueOnce(new Response("<html>Bad gateway</html>", { status: 502 }));
  await expect(api.GET("/api/v1/identity/me")).rejects.toMatchObject({ status: 502, code: "http.502" });
});

test("asks for no renewal on a first visit", async () => {
  forget();
  vi.resetModules();
  const fresh = await import("./session");
  expect(await fresh.resume()).toEqual({ status: "signed-out", expired: false });
  expect(server).not.toHaveBeenCalled();
  expect(await resume()).toEqual({ status: "signed-out", expired: false });
});
