/** C2SP signed notes and checkpoints, as the log signs them: the text, and the keys that verify it. */

export const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
export const bytesOfBase64 = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const ED25519 = 1;
const KEY_ID_BYTES = 4;

interface Checkpoint {
  origin: string;
  size: number;
  /** Hexadecimal. */
  root: string;
}

/** What a checkpoint's text says. Not to be trusted before its signature is checked. */
export function checkpointIn(note: string): Checkpoint {
  const [origin, size, root] = note.split("\n");
  if (!origin || !/^\d{1,15}$/.test(size ?? "") || !root) throw new Error("Not a checkpoint");
  return { origin, size: Number(size), root: hexOf(bytesOfBase64(root)) };
}

async function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey("raw", bytes, { name: "Ed25519" }, false, ["verify"]);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === "NotSupportedError") return undefined;
    throw failure;
  }
}

/** Whether this key signed the note; undefined where the browser has no Ed25519. */
export async function signedBy(note: string, verifierKey: string): Promise<boolean | undefined> {
  const [name = "", keyId, key = ""] = verifierKey
    .split(/\+(.*)/s)
    .flatMap((part, place) =>
      place === 1 ? [part.slice(0, part.indexOf("+")), part.slice(part.indexOf("+") + 1)] : place === 0 ? [part] : [],
    );
  const typed = bytesOfBase64(key);
  const named = new TextEncoder().encode(`${name}\n`);
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from([...named, ...typed]));
  const id = hexOf(new Uint8Array(digest).slice(0, KEY_ID_BYTES));
  if (typed[0] !== ED25519 || id !== keyId) return false;
  const blank = note.lastIndexOf("\n\n");
  const text = new TextEncoder().encode(note.slice(0, blank + 1));
  const lines = note.slice(blank + 2).split("\n");
  const line = lines.find((each) => each.startsWith(`— ${name} `));
  const signature = bytesOfBase64(line?.slice(name.length + 3) ?? "");
  if (hexOf(signature.slice(0, KEY_ID_BYTES)) !== id) return false;
  const imported = await importKey(typed.slice(1));
  return imported && crypto.subtle.verify({ name: "Ed25519" }, imported, signature.slice(KEY_ID_BYTES), text);
}
