import { problemIn } from "./problem";
import { send } from "./client";

const nameIn = (header: string | null) => /filename="([^"]+)"/.exec(header ?? "")?.[1];

/** Lets the browser fetch and keep what is at an address of ours. Should it be refused, the page stays. */
export function keepFrom(address: string, name: string) {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}

/** Hands content to the browser to keep as a file. */
export function keepFile(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  keepFrom(address, name);
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Fetches a file with the session's token and hands it to the browser to keep. */
export async function download(path: string, name: string) {
  const response = await send(new Request(new URL(path, location.origin)));
  if (!response.ok) throw await problemIn(response);
  keepFile(await response.blob(), nameIn(response.headers.get("Content-Disposition")) ?? name);
}
