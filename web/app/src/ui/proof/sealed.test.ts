import { beforeAll, expect, test } from "vitest";
import { type SealedProof, type ShownEvent, verify } from "./sealed";

const utf8 = (text: string) => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const sha = async (...parts: Uint8Array[]) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(parts.flatMap((part) => [...part]))));

const shown: ShownEvent = {
  id: "e1",
  action: "lead.qualify",
  before: { a: 1 },
  after: { b: "x", a: 2 },
  reason: "why",
};
let proof: SealedProof;

/** A log of one event, signed as the server signs it. */
beforeAll(async () => {
  const keys = await crypto.subtle.generateKey({ name: "Ed25519" }, true, ["sign", "verify"]);
  const typed = Uint8Array.of(1, ...new Uint8Array(await crypto.subtle.exportKey("raw", keys.publicKey)));
  const name = "plumbline.example/firm";
  const id = (await sha(utf8(`${name}\n`), typed)).slice(0, 4);
  const hex = Array.from(id, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const salt = Uint8Array.of(1, 2, 3);
  const content = '{"after":{"a":2,"b":"x"},"before":{"a":1},"reason":"why"}';
  const contentHash = base64(await sha(salt, utf8(content)));
  const leaf = JSON.stringify({ action: "lead.qualify", contentHash, id: "e1" });
  const root = base64(await sha(Uint8Array.of(0), utf8(leaf)));
  const text = `${name}\n1\n${root}\n`;
  const signature = new Uint8Array(await crypto.subtle.sign({ name: "Ed25519" }, keys.privateKey, utf8(text)));
  proof = {
    leaf,
    leafHash: root,
    content,
    salt: base64(salt),
    index: 0,
    size: 1,
    path: [],
    checkpoint: `${text}\n— ${name} ${base64(Uint8Array.of(...id, ...signature))}\n`,
    verifierKey: `${name}+${hex}+${base64(typed)}`,
  };
});

const failing = async (forged: SealedProof, about = shown) =>
  (await verify(forged, about)).filter(({ holds }) => !holds).map(({ step }) => step);

test("holds for the event that was sealed", async () => {
  expect(await failing(proof)).toEqual([]);
});

test("names the step that a forgery breaks", async () => {
  expect(await failing(proof, { ...shown, reason: "another" })).toEqual(["record"]);
  expect(await failing(proof, { ...shown, after: { a: 3, b: "x" } })).toEqual(["record"]);
  expect(await failing({ ...proof, leaf: `${proof.leaf} ` })).toEqual(["leaf"]);
  expect(await failing({ ...proof, index: 1 })).toEqual(["path"]);
  const other = base64(await sha(utf8("another")));
  expect(await failing({ ...proof, leafHash: other })).toEqual(["leaf", "path"]);
  const forged = proof.checkpoint.replace(proof.leafHash, other);
  expect(await failing({ ...proof, checkpoint: forged })).toEqual(["path", "signature"]);
  expect(await failing({ ...proof, verifierKey: proof.verifierKey.replace("firm", "other") })).toEqual(["signature"]);
});
