import { afterEach, expect, test, vi } from "vitest";
import type { DocumentOf } from "../queries";
import { moveDocuments } from "./queries";

afterEach(() => vi.unstubAllGlobals());

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

const document = (n: number) => ({ id: `d${n}`, name: `Document ${n}`, version: 1 }) as DocumentOf;

test("what is known of the first two hundred stays known when the next ones fail", async () => {
  let calls = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    calls += 1;
    if (calls > 1) return json({ code: "internal", title: "Failed", status: 500 }, 500);
    const { documents } = (await request.json()) as { documents: { document: string }[] };
    return json({
      moved: documents.length - 1,
      items: documents.map(({ document: id }) =>
        id === "d3" ? { document: id, outcome: "refused", detail: "Try again." } : { document: id, outcome: "moved" },
      ),
    });
  });
  const documents = Array.from({ length: 450 }, (_, n) => document(n));
  const { moved, not, failure } = await moveDocuments({ kind: "leads", id: "l" }, documents, "f");
  expect(moved).toBe(199);
  expect(not).toEqual([{ id: "d3", name: "Document 3", why: "Try again." }]);
  expect(failure).toBeDefined();
  expect(calls).toBe(2);
});
