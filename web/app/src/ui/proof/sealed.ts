import { bytesOfBase64, checkpointIn, hexOf, signedBy } from "./note";
import { provesConsistency, provesInclusion } from "./merkle";

/** A recorded act and the proof that it stands in the sealed log, as the server gives it. Hashes are base64. */
export interface SealedProof {
  leaf: string;
  leafHash: string;
  content: string;
  salt: string;
  index: number;
  size: number;
  path: string[];
  /** A C2SP signed note. */
  checkpoint: string;
  verifierKey: string;
}

/** The act as the screen shows it: the proof must be about this and nothing else. */
export interface ShownEvent {
  id: string;
  action: string;
  before?: unknown;
  after?: unknown;
  reason?: string | undefined;
}

export interface LaterCheckpoint {
  from: number;
  to: number;
  path: string[];
  fromCheckpoint: string;
  toCheckpoint: string;
}

/** `undefined` where this browser cannot judge. */
export interface Verdict {
  step: "record" | "leaf" | "path" | "signature" | "later";
  holds: boolean | undefined;
}

const hexIn = (base64: string) => hexOf(bytesOfBase64(base64));

async function sha256(...parts: Uint8Array[]): Promise<string> {
  const all = Uint8Array.from(parts.flatMap((part) => [...part]));
  return hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", all)));
}

/** JSON with its keys in order, so that equal values are equal texts. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${ordered(field)}`).join(",")}}`;
}

async function matchesRecord(proof: SealedProof, shown: ShownEvent): Promise<boolean> {
  const leaf = JSON.parse(proof.leaf) as { id: string; action: string; contentHash: string };
  const content = { before: shown.before ?? null, after: shown.after ?? null, reason: shown.reason ?? null };
  const hash = await sha256(bytesOfBase64(proof.salt), new TextEncoder().encode(proof.content));
  return (
    leaf.id === shown.id &&
    leaf.action === shown.action &&
    ordered(JSON.parse(proof.content)) === ordered(content) &&
    hash === hexIn(leaf.contentHash)
  );
}

async function leads(proof: SealedProof): Promise<boolean> {
  const head = checkpointIn(proof.checkpoint);
  return (
    head.size === proof.size &&
    (await provesInclusion({
      leafHash: hexIn(proof.leafHash),
      leafIndex: proof.index,
      treeSize: proof.size,
      path: proof.path.map(hexIn),
      rootHash: head.root,
    }))
  );
}

/** Whether the later checkpoint's log only continues the earlier one's, and both are signed. */
export async function continues(later: LaterCheckpoint): Promise<boolean> {
  const first = checkpointIn(later.fromCheckpoint);
  const second = checkpointIn(later.toCheckpoint);
  return (
    first.origin === second.origin &&
    first.size === later.from &&
    second.size === later.to &&
    provesConsistency({
      firstSize: first.size,
      secondSize: second.size,
      firstRoot: first.root,
      secondRoot: second.root,
      path: later.path.map(hexIn),
    })
  );
}

const judged = (check: Promise<boolean | undefined>) => check.catch(() => false);

/** Every step of the proof, recomputed here. Nothing of the server's word is taken but the bytes. */
export async function verify(proof: SealedProof, shown: ShownEvent, later?: LaterCheckpoint): Promise<Verdict[]> {
  const leafHash = sha256(Uint8Array.of(0), new TextEncoder().encode(proof.leaf));
  const verdicts: Verdict[] = [
    { step: "record", holds: await judged(matchesRecord(proof, shown)) },
    { step: "leaf", holds: (await leafHash) === hexIn(proof.leafHash) },
    { step: "path", holds: await judged(leads(proof)) },
    { step: "signature", holds: await judged(signedBy(proof.checkpoint, proof.verifierKey)) },
  ];
  if (later !== undefined) verdicts.push({ step: "later", holds: await judged(continues(later)) });
  return verdicts;
}
