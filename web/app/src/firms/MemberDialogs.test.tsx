import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { accept } from "~/api/session";
import { show } from "~/test/render";
import { MemberDialogs } from "./MemberDialogs";
import type { Member } from "./queries";

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
  commands: [],
  joinedAt: "2026-11-20T12:00:00Z",
  version: 3,
});

const sent: { path: string; body: unknown }[] = [];
const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = new URL(request.url).pathname;
    if (request.method === "GET") return json({ items: [member("a", "Ann", 7), member("b", "Bob", 0)] });
    sent.push({ path, body: await request.json() });
    return json(
      path.endsWith("/hand-over") ? { leads: 7, pooled: 1, followUps: 2, more: false } : member("a", "Ann", 0),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

const as = (...permissions: string[]) =>
  accept({
    accessToken: "token",
    expiresAt: "2026-11-20T12:00:00Z",
    user: { id: "u", name: "Olivia", email: "o@example.com" },
    firms: [],
    permissions,
  });

async function leave(openWork: number, pick?: string) {
  const done = vi.fn().mockResolvedValue(undefined);
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
