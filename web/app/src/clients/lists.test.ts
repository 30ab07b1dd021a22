import { afterEach, expect, test, vi } from "vitest";
import { loadProperties } from "./lists";

afterEach(() => vi.unstubAllGlobals());

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

const rows = (status: string, ...ids: string[]) => ids.map((id) => ({ id, name: id, status }));

function server(items: unknown[]) {
  const asked: URL[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const url = new URL(request.url);
    asked.push(url);
    if (url.pathname === "/api/v1/properties") return json({ items, nextCursor: "next" });
    const known = url.searchParams.getAll("property").filter((id) => id !== "gone");
    return json({ items: known.map((property) => ({ property, colour: "green", reckoned: true })) });
  });
  return asked;
}

test("says of each active property how it stands, with one call for all of them", async () => {
  const asked = server([...rows("active", "a", "gone"), ...rows("archived", "old"), ...rows("active", "b")]);
  const page = await loadProperties({ q: "elm" }, "here");
  expect(asked.map((url) => url.pathname)).toEqual(["/api/v1/properties", "/api/v1/obligations/summaries"]);
  expect(asked[0]?.searchParams.get("cursor")).toBe("here");
  expect(asked[1]?.searchParams.getAll("property")).toEqual(["a", "gone", "b"]);
  expect(page.nextCursor).toBe("next");
  expect(page.items.map(({ id, duties }) => [id, duties?.property])).toEqual([
    ["a", "a"],
    ["gone", undefined],
    ["old", undefined],
    ["b", "b"],
  ]);
});

test("asks nothing of duties where there is no active property", async () => {
  const asked = server(rows("archived", "old"));
  expect((await loadProperties({ status: "archived" }, undefined)).items).toHaveLength(1);
  expect(asked).toHaveLength(1);
});

test("shows the rows without their duties where these cannot be had", async () => {
  vi.stubGlobal("fetch", async (request: Request) =>
    new URL(request.url).pathname === "/api/v1/properties"
      ? json({ items: rows("active", "a") })
      : json({ title: "Away", status: 503, code: "request.unavailable" }, 503),
  );
  expect((await loadProperties({}, undefined)).items).toEqual(rows("active", "a"));
});
