import { Problem, problemIn } from "./problem";

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
