import { expect, test } from "vitest";
import { type ConsistencyProof, type InclusionProof, provesConsistency, provesInclusion } from "./merkle";

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
const bytes = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const sha = async (...parts: Uint8Array[]) =>
  hex(await crypto.subtle.digest("SHA-256", Uint8Array.from(parts.flatMap((part) => [...part]))));

// The published leaves and roots of the Certificate Transparency reference tests.
const leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOT_8 = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328";
const ROOT_5 = "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4";

const leafHash = (leaf: string) => sha(Uint8Array.of(0), bytes(leaf));
const node = (left: string, right: string) => sha(Uint8Array.of(1), bytes(left), bytes(right));
const split = (size: number) => 2 ** Math.floor(Math.log2(size - 1));

async function rootOf(hashes: string[]): Promise<string> {
  if (hashes.length === 1) return hashes[0] ?? "";
  const k = split(hashes.length);
  return node(await rootOf(hashes.slice(0, k)), await rootOf(hashes.slice(k)));
}

// RFC 9162, section 2.1.3.1, as it is written there: the oracle that the verifier is held against.
async function pathOf(index: number, hashes: string[]): Promise<string[]> {
  if (hashes.length === 1) return [];
  const k = split(hashes.length);
  return index < k
    ? [...(await pathOf(index, hashes.slice(0, k))), await rootOf(hashes.slice(k))]
    : [...(await pathOf(index - k, hashes.slice(k))), await rootOf(hashes.slice(0, k))];
}

async function proofOf(index: number, size: number): Promise<InclusionProof> {
  const hashes = await Promise.all(leaves.slice(0, size).map(leafHash));
  return {
    leafHash: hashes[index] ?? "",
    leafIndex: index,
    treeSize: size,
    path: await pathOf(index, hashes),
    rootHash: await rootOf(hashes),
  };
}

test("builds the published roots", async () => {
  expect((await proofOf(0, 8)).rootHash).toBe(ROOT_8);
  expect((await proofOf(0, 5)).rootHash).toBe(ROOT_5);
});

test("accepts every leaf of every tree", async () => {
  for (let size = 1; size <= leaves.length; size += 1) {
    for (let index = 0; index < size; index += 1) {
      expect(await provesInclusion(await proofOf(index, size)), `${index} of ${size}`).toBe(true);
    }
  }
});

test("refuses a forged leaf, index, size, path or root", async () => {
  const good = await proofOf(5, 8);
  const other = "00".repeat(32);
  const forged: InclusionProof[] = [
    { ...good, leafHash: other },
    { ...good, leafIndex: 4 },
    { ...good, leafIndex: 8 },
    { ...good, leafIndex: -1 },
    { ...good, treeSize: 4 },
    { ...good, path: good.path.slice(1) },
    { ...good, path: [...good.path, other] },
    { ...good, path: good.path.toReversed() },
    { ...good, rootHash: other },
  ];
  expect(await Promise.all(forged.map(provesInclusion))).toEqual(forged.map(() => false));
});

// RFC 9162, section 2.1.4.1, as it is written there.
async function subproof(first: number, hashes: string[], whole: boolean): Promise<string[]> {
  if (first === hashes.length) return whole ? [] : [await rootOf(hashes)];
  const k = split(hashes.length);
  return first <= k
    ? [...(await subproof(first, hashes.slice(0, k), whole)), await rootOf(hashes.slice(k))]
    : [...(await subproof(first - k, hashes.slice(k), false)), await rootOf(hashes.slice(0, k))];
}

async function growth(firstSize: number, secondSize: number): Promise<ConsistencyProof> {
  const hashes = await Promise.all(leaves.slice(0, secondSize).map(leafHash));
  return {
    firstSize,
    secondSize,
    firstRoot: await rootOf(hashes.slice(0, firstSize)),
    secondRoot: await rootOf(hashes),
    path: await subproof(firstSize, hashes, true),
  };
}

test("accepts every log that only grew, and none that did not", async () => {
  for (let second = 1; second <= leaves.length; second += 1) {
    for (let first = 1; first <= second; first += 1) {
      const good = await growth(first, second);
      const forged = { ...good, firstRoot: "00".repeat(32) };
      const longer = { ...good, path: [...good.path, "00".repeat(32)] };
      expect(await provesConsistency(good), `${first} to ${second}`).toBe(true);
      expect(await Promise.all([forged, longer].map(provesConsistency))).toEqual([false, false]);
    }
  }
});
