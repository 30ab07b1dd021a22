/** Where a leaf stands in a Merkle tree and the hashes that lead from it to the root (RFC 9162, hexadecimal). */
export interface InclusionProof {
  leafHash: string;
  leafIndex: number;
  treeSize: number;
  path: string[];
  rootHash: string;
}

const NODE = 1;

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

async function node(left: string, right: string): Promise<string> {
  const both = Uint8Array.of(NODE, ...bytesOf(left), ...bytesOf(right));
  return hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", both)));
}

/** RFC 9162, section 2.1.3.2: recomputes the root from the leaf. False for any proof that does not fit exactly. */
export async function provesInclusion(proof: InclusionProof): Promise<boolean> {
  const { leafHash, leafIndex, treeSize, path, rootHash } = proof;
  if (!Number.isSafeInteger(leafIndex) || leafIndex < 0 || leafIndex >= treeSize) return false;
  let at = BigInt(leafIndex);
  let last = BigInt(treeSize - 1);
  let hash = leafHash.toLowerCase();
  for (const step of path) {
    if (last === 0n) return false;
    if ((at & 1n) === 1n || at === last) {
      hash = await node(step, hash);
      while ((at & 1n) === 0n && at !== 0n) {
        at >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = await node(hash, step);
    }
    at >>= 1n;
    last >>= 1n;
  }
  return last === 0n && hash === rootHash.toLowerCase();
}

/** That a log of one size is the beginning of a log of another size (hexadecimal). */
export interface ConsistencyProof {
  firstSize: number;
  secondSize: number;
  firstRoot: string;
  secondRoot: string;
  path: string[];
}

/** RFC 9162, section 2.1.4.2. */
export async function provesConsistency(proof: ConsistencyProof): Promise<boolean> {
  const { firstSize, secondSize, firstRoot, secondRoot } = proof;
  if (firstSize < 1 || firstSize > secondSize) return false;
  if (firstSize === secondSize) return proof.path.length === 0 && firstRoot === secondRoot;
  const path = Number.isInteger(Math.log2(firstSize)) ? [firstRoot, ...proof.path] : proof.path;
  let at = BigInt(firstSize - 1);
  let last = BigInt(secondSize - 1);
  while ((at & 1n) === 1n) {
    at >>= 1n;
    last >>= 1n;
  }
  const start = path[0];
  if (start === undefined) return false;
  let [first, second] = [start, start];
  for (const step of path.slice(1)) {
    if (last === 0n) return false;
    if ((at & 1n) === 1n || at === last) {
      first = await node(step, first);
      second = await node(step, second);
      while ((at & 1n) === 0n && at !== 0n) {
        at >>= 1n;
        last >>= 1n;
      }
    } else {
      second = await node(second, step);
    }
    at >>= 1n;
    last >>= 1n;
  }
  return last === 0n && first === firstRoot && second === secondRoot;
}
