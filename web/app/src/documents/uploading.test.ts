import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendFile } from "./uploading";

const file = new File([new Uint8Array(5 << 20)], "Grüße.txt");
const asked: string[] = [];

const begun = `POST  ${5 << 20} filename R3LDvMOfZS50eHQ=`;

/** A server that keeps what arrives; `breaks` says which part's connection breaks after it was kept. */
function serve(breaks: number) {
  let here = 0;
  let parts = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    const offset = { "Upload-Offset": String(here) };
    const said = ["Upload-Offset", "Upload-Length", "Upload-Metadata"].map((name) => request.headers.get(name) ?? "");
    asked.push([request.method, ...said].join(" ").trim());
    if (request.method === "POST") {
      return new Response("{}", { status: 201, headers: { Location: "/api/v1/documents/uploads/7" } });
    }
    if (request.method === "PATCH") {
      here += (await request.arrayBuffer()).byteLength;
      parts += 1;
      if (parts === breaks) throw new TypeError("The line is broken");
      return new Response(null, { status: 204, headers: { "Upload-Offset": String(here) } });
    }
    return new Response(null, { status: 200, headers: offset });
  });
}

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a file goes in parts, and tells how far it is", async () => {
  serve(0);
  const told: number[] = [];
  expect(await sendFile(file, new AbortController().signal, (part) => told.push(part))).toBe("7");
  expect(asked).toEqual([begun, "PATCH 0", `PATCH ${2 << 20}`, `PATCH ${4 << 20}`]);
  expect(told).toEqual([0.4, 0.8, 1]);
});

test("after a broken line it asks where it stands and goes on from there", async () => {
  serve(2);
  const sent = sendFile(file, new AbortController().signal, () => undefined);
  await vi.runAllTimersAsync();
  expect(await sent).toBe("7");
  expect(asked).toEqual([begun, "PATCH 0", `PATCH ${2 << 20}`, "HEAD", `PATCH ${4 << 20}`]);
});
