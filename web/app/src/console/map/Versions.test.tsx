import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { accept } from "~/api/session";
import { i18n } from "~/i18n";
import { uiMap } from "~/i18n/en/uiMap";
import { show } from "~/test/render";
import Versions from "./Versions";

const version = (hash: string, running: boolean) => ({
  version: hash.repeat(32),
  product: "0.1.0",
  firstSeenAt: "2026-11-20T12:00:00Z",
  running,
});
const nothing = { came: [], went: [], changed: [] };
const comparison = {
  from: version("a", false),
  to: version("b", true),
  calls: {
    came: ["GET /api/v1/new"],
    went: ["GET /api/v1/old"],
    changed: [{ name: "GET /api/v1/leads", changes: [{ what: "permission", from: "lead.look", to: "lead.read" }] }],
  },
  fields: nothing,
  commands: nothing,
  states: nothing,
};
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  i18n.addResourceBundle("en", "translation", { uiMap }, true, true);
  vi.stubGlobal("fetch", async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    asked.push(pathname + search);
    const body = pathname.endsWith("/comparison")
      ? comparison
      : { items: [version("b", true), version("a", false), version("c", false)], nextCursor: null };
    return new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });
  });
  accept({
    accessToken: "token",
    expiresAt: "2999-01-01T00:00:00Z",
    user: { id: "u", name: "Olivia", email: "o@example.com", operator: true },
    firms: [],
    permissions: [],
  });
});

afterEach(() => vi.unstubAllGlobals());

test("says what came, went and changed, and asks anew for another version", async () => {
  show(<Versions />);

  await userEvent.click(await screen.findByRole("button", { name: "Calls: 1 came, 1 went, 1 changed" }));
  const calls = screen.getByRole("region", { name: /^Calls/ });
  within(calls).getByText("GET /api/v1/new");
  within(calls).getByText("GET /api/v1/old");
  within(calls).getByText("GET /api/v1/leads: permission lead.look → lead.read");
  expect(asked).toContain("/ui-map/versions/comparison");

  await userEvent.click(screen.getByRole("combobox", { name: "From version" }));
  await userEvent.click(await screen.findByRole("option", { name: /cccccccc$/ }));
  expect(asked).toContain(`/ui-map/versions/comparison?from=${"c".repeat(32)}`);
});
