import { newIdempotencyKey, send } from "~/api/client";
import { Problem, problemIn } from "~/api/problem";

const ADDRESS = "/api/v1/documents/uploads";
const PART = 2 << 20;
const TRIES = 6;

const base64 = (text: string) => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));

async function ask(method: string, path: string, headers: Record<string, string>, body?: Blob, signal?: AbortSignal) {
  const response = await send(
    new Request(new URL(path, location.origin), {
      method,
      headers: { "Tus-Resumable": "1.0.0", ...headers },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    }),
  );
  if (!response.ok) throw await problemIn(response);
  await response.arrayBuffer(); // Its headers say it all; left unread it would keep its connection.
  return response;
}

const offsetIn = (response: Response) => Number(response.headers.get("Upload-Offset"));

/** Whether sending again may help: the line broke, or the server asks for patience. Else the file would be refused again. */
const passes = (problem: unknown) =>
  problem instanceof Problem && (problem.status === 0 || problem.status === 429 || problem.status >= 502);

const later = (tries: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, 500 * 2 ** tries);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/**
 * Sends a file in parts (tus 1.0.0) and gives the upload's id. After a broken connection it asks where the upload stands and goes on
 * from there.
 */
export async function sendFile(file: File, signal: AbortSignal, onProgress: (part: number) => void): Promise<string> {
  const begun = await ask("POST", ADDRESS, {
    "Idempotency-Key": newIdempotencyKey(),
    "Upload-Length": String(file.size),
    "Upload-Metadata": `filename ${base64(file.name)}`,
  });
  const address = begun.headers.get("Location") ?? "";
  let offset = 0;
  let tries = 0;
  while (offset < file.size) {
    try {
      const part = file.slice(offset, offset + PART);
      const headers = { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" };
      offset = offsetIn(await ask("PATCH", address, headers, part, signal));
      tries = 0;
    } catch (problem) {
      if (signal.aborted) {
        void ask("DELETE", address, {}).catch(() => undefined); // Else it is forgotten after a day.
        throw problem;
      }
      if (!passes(problem) || tries === TRIES) throw problem;
      await later(tries++, signal);
      // While the line is still broken the next part fails as this one did, and is waited for anew.
      offset = await ask("HEAD", address, {}, undefined, signal).then(offsetIn, () => offset);
    }
    onProgress(offset / file.size);
  }
  return address.slice(address.lastIndexOf("/") + 1);
}
