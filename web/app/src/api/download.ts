import { Problem, problemIn } from "./problem";
import { send } from "./client";

const nameIn = (header: string | null) => /filename="([^"]+)"/.exec(header ?? "")?.[1];

/** Fetches a file with the session's token and hands it to the browser to keep. */
export async function download(path: string, name: string) {
  const response = await send(new Request(new URL(path, location.origin)));
  if (!response.ok) throw await problemIn(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = nameIn(response.headers.get("Content-Disposition")) ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Sends a form with a file and tells how far it is. `fetch` cannot say that; this can. */
export function upload(
  path: string,
  form: FormData,
  headers: Record<string, string>,
  onProgress: (done: number) => void,
) {
  return new Promise<string>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener("error", () => reject(Problem.network(undefined)));
    request.addEventListener("load", () => {
      if (request.status < 300) return resolve(request.responseText);
      const answer = new Response(request.responseText, { status: request.status, statusText: request.statusText });
      problemIn(answer).then(reject, reject);
    });
    request.send(form);
  });
}
