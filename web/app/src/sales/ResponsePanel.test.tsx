import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Schemas } from "~/api/contract";
import { accept } from "~/api/session";
import { show } from "~/test/render";
import type { Lead } from "./model";
import { ResponsePanel } from "./ResponsePanel";

const past = "2026-11-20T12:00:00Z";
let response: Schemas["ResponseView"];

beforeEach(() => {
  response = {
    lead: "l",
    promised: true,
    deadline: past,
    called: 2,
    steps: [
      { rung: "rep", dueAt: "2026-11-20T12:01:00Z" },
      { rung: "rep", dueAt: "2026-11-20T12:05:00Z" },
    ],
  };
  vi.stubGlobal("fetch", async (request: Request) => {
    const members = new URL(request.url).pathname.endsWith("/members");
    return new Response(JSON.stringify(members ? { items: [{ id: "m", name: "Ann" }] } : response));
  });
  accept({
    accessToken: "token",
    expiresAt: past,
    user: { id: "u", name: "Ann", email: "ann@example.com", operator: false },
    firms: [],
    permissions: ["lead.write"],
  });
});
afterEach(() => vi.unstubAllGlobals());

const panel = () => show(<ResponsePanel lead={{ id: "l", name: "Bo" } as Lead} />);

test("a clock that nobody waits for any more neither runs nor asks for anybody", async () => {
  response.ended = { act: { at: past }, withinTarget: false };
  panel();
  expect(await screen.findByText(/no answer is awaited any more/)).toBeDefined();
  expect(screen.queryByText(/over$/)).toBeNull();
  expect(screen.queryByRole("button")).toBeNull();
});

test("says who answered, and whether in time", async () => {
  response.ended = { act: { at: past, by: "m" }, seconds: 90, withinTarget: true };
  panel();
  expect(await screen.findByText(/Ann answered in time/)).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("while it runs it counts, calls the same rung twice, and can be taken", async () => {
  const complain = vi.spyOn(console, "error");
  panel();
  expect(await screen.findByRole("button", { name: "I see to it" })).toBeDefined();
  expect(screen.getByText(/over$/)).toBeDefined();
  expect(screen.getAllByText("The owner")).toHaveLength(2);
  expect(complain).not.toHaveBeenCalled();
});
