import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { accept } from "~/api/session";
import { show } from "~/test/render";
import { MemberDialogs } from "./MemberDialogs";
import type { Member } from "./queries";

const need = (code: string, met: boolean, fact: string) => ({ code, met, fact, rule: "A rule.", source: "A policy" });

const member = (id: string, name: string, openWork: number): Member => ({
  id,
  name,
  openWork,
  email: `${id}@example.com`,
  status: "active",
  availability: "active",
  role: { id: "r", name: "Staff", code: "staff" },
  teams: [],
  territories: [],
  skills: [],
  commands: [
    {
      name: "deactivate",
      allowed: openWork === 0,
      readiness: [need("work-handed-over", openWork === 0, "Open work.")],
    },
  ],
  joinedAt: "2026-11-20T12:00:00Z",
  version: 3,
});

const sent: { path: string; body: unknown }[] = [];
let now: Member;
let refusals: Response[];
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

beforeEach(() => {
  sent.length = 0;
  now = member("a", "Ann", 7);
  refusals = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = new URL(request.url).pathname;
    if (request.method === "GET" && path.endsWith("/a")) return json(now);
    if (request.method === "GET") return json({ items: [member("a", "Ann", 7), member("b", "Bob", 0)] });
    sent.push({ path, body: await request.json() });
    const refusal = path.endsWith("/deactivation") ? refusals.shift() : undefined;
    if (refusal !== undefined) return refusal;
    return json(
      path.endsWith("/hand-over") ? { leads: 7, pooled: 1, followUps: 2, more: false } : member("a", "Ann", 0),
    );
  });
});
beforeEach(() => void done.mockClear());
afterEach(() => vi.unstubAllGlobals());

const as = (...permissions: string[]) =>
  accept({
    accessToken: "token",
    expiresAt: "2026-11-20T12:00:00Z",
    user: { id: "u", name: "Olivia", email: "o@example.com", operator: false },
    firms: [],
    permissions,
  });

const done = vi.fn().mockResolvedValue(undefined);

async function press(openWork: number, pick?: string) {
  show(
    <MemberDialogs
      act={{ kind: "deactivate", row: member("a", "Ann", openWork) }}
      onClose={() => undefined}
      onDone={done}
    />,
  );
  const dialog = within(await screen.findByRole("dialog"));
  if (pick !== undefined) {
    await userEvent.click(dialog.getByRole("combobox", { name: `Their ${openWork} open leads go to` }));
    await userEvent.click(await screen.findByRole("option", { name: pick }));
  }
  await userEvent.type(dialog.getByRole("textbox", { name: /Reason/ }), "Moved away");
  await userEvent.click(dialog.getByRole("button", { name: "Deactivate" }));
  return dialog;
}

async function leave(openWork: number, pick?: string) {
  await press(openWork, pick);
  await waitFor(() => expect(done).toHaveBeenCalled());
}

test("gives the open leads to whom was named, in the same command", async () => {
  as("member.manage", "lead.assign");
  await leave(7, "Bob");
  expect(sent).toEqual([
    { path: "/api/v1/firms/members/a/deactivation", body: { reason: "Moved away", handOverTo: "b" } },
  ]);
});

test("lets the rule give the open leads before the member leaves", async () => {
  as("member.manage", "lead.assign");
  await leave(7);
  expect(sent.map(({ path }) => path)).toEqual([
    "/api/v1/sales/members/a/hand-over",
    "/api/v1/firms/members/a/deactivation",
  ]);
  expect(sent[0]?.body).toEqual({});
});

test("asks for nobody when there is nothing to hand over", async () => {
  as("member.manage", "lead.assign");
  await leave(0);
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(sent).toEqual([{ path: "/api/v1/firms/members/a/deactivation", body: { reason: "Moved away" } }]);
});

const stale = () =>
  json({ title: "Changed meanwhile", status: 412, code: "version.stale", detail: "Look again." }, 412);

test("gives nobody a lead when the member could not leave anyway", async () => {
  as("member.manage", "lead.assign");
  const only = need("keeps-an-owner", false, "The firm has 0 other owners.");
  now = { ...now, commands: [{ name: "deactivate", allowed: false, readiness: [only] }] };
  refusals = [json({ title: "Not ready", status: 409, code: "member.not-ready", readiness: [only] }, 409)];
  const dialog = await press(7);
  expect(await dialog.findByText("The firm has 0 other owners.")).toBeDefined();
  expect(sent.map(({ path }) => path)).toEqual(["/api/v1/firms/members/a/deactivation"]);
});

test("gives nobody a lead when somebody has changed the member meanwhile", async () => {
  as("member.manage", "lead.assign");
  now = { ...now, version: 4 };
  refusals = [stale()];
  const dialog = await press(7);
  expect(await dialog.findByText("Changed meanwhile")).toBeDefined();
  expect(sent.map(({ path }) => path)).toEqual(["/api/v1/firms/members/a/deactivation"]);
});

test("says what was done when the second step fails, and finishes by the same button", async () => {
  as("member.manage", "lead.assign");
  refusals = [stale()];
  const dialog = await press(7);
  expect(await dialog.findByText("Ann is still a member")).toBeDefined();
  expect(dialog.getByText(/7 leads were given to others already/)).toBeDefined();
  await userEvent.click(dialog.getByRole("button", { name: "Deactivate" }));
  await waitFor(() => expect(done).toHaveBeenCalled());
});
