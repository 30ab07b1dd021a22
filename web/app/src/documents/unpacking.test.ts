import { strToU8, zipSync, type Zippable } from "fflate";
import { expect, test } from "vitest";
import { FILES_MAX, isArchive, NotUnpacked, unpack } from "./unpacking";

const zip = (content: Zippable, name = "portfolio.zip") => new File([new Uint8Array(zipSync(content))], name);

const obstacleOf = async (archive: File) => {
  try {
    await unpack(archive);
  } catch (failure) {
    return failure instanceof NotUnpacked ? failure.obstacle : failure;
  }
  return "none";
};

test("each file of an archive comes by its own name, whatever folder it lies in", async () => {
  const files = await unpack(
    zip({
      "Oak Road 1/gas.pdf": strToU8("%PDF-1.7 gas"),
      "Oak Road 1/Prüfung.pdf": strToU8("%PDF-1.7 electrical"),
      "stored.txt": [strToU8("as it is"), { level: 0 }],
    }),
  );
  expect(files.map((file) => file.name)).toEqual(["gas.pdf", "Prüfung.pdf", "stored.txt"]);
  expect(await Promise.all(files.map((file) => file.text()))).toEqual([
    "%PDF-1.7 gas",
    "%PDF-1.7 electrical",
    "as it is",
  ]);
});

test("what systems leave in archives is left out", async () => {
  const files = await unpack(
    zip({
      "homes/": new Uint8Array(),
      "homes/epc.xml": strToU8("<x/>"),
      "__MACOSX/homes/._epc.xml": strToU8("x"),
      "homes/.DS_Store": strToU8("x"),
      "homes/Thumbs.db": strToU8("x"),
    }),
  );
  expect(files.map((file) => file.name)).toEqual(["epc.xml"]);
});

test("an archive that is none, broke off or has nothing in it is refused", async () => {
  const whole = zipSync({ "a.txt": strToU8("a".repeat(5_000)), "b.bin": [new Uint8Array(5_000), { level: 0 }] });
  expect(await obstacleOf(new File(["no archive"], "a.zip"))).toBe("unreadable");
  expect(await obstacleOf(new File([], "a.zip"))).toBe("unreadable");
  for (let at = 1; at < whole.length; at += 7) {
    expect(await obstacleOf(new File([new Uint8Array(whole).slice(0, at)], "a.zip"))).toBe("unreadable");
  }
  expect(await obstacleOf(zip({ ".DS_Store": strToU8("x") }))).toBe("empty");
});

test("more files than one sends at once are refused", async () => {
  const many = (count: number) =>
    zip(Object.fromEntries(Array.from({ length: count }, (_, nr) => [`${nr}.txt`, strToU8(String(nr))])));
  expect(await unpack(many(FILES_MAX))).toHaveLength(FILES_MAX);
  expect(await obstacleOf(many(FILES_MAX + 1))).toBe("tooMany");
});

test("a file that unpacks to more than the server takes is given up", async () => {
  expect(await obstacleOf(zip({ "zeros.bin": new Uint8Array((100 << 20) + 1) }))).toBe("tooLarge");
});

test("archives are known by name or type", () => {
  expect(isArchive(new File([], "A.ZIP"))).toBe(true);
  expect(isArchive(new File([], "a", { type: "application/zip" }))).toBe(true);
  expect(isArchive(new File([], "a.pdf", { type: "application/pdf" }))).toBe(false);
});
