import { Unzip, UnzipInflate, type UnzipFile } from "fflate";

/** As many as one sends at once without losing sight of them. */
export const FILES_MAX = 200;
/** The server takes no larger file. */
const BYTES_MAX = 100 << 20;
/** What one archive may unpack to: it is held in memory. */
const UNPACKED_MAX = 512 << 20;
/** What is unpacked before it is asked how much that was: a thousand times as much comes out of it at most. */
const CHUNK = 16 << 10;

/** What keeps an archive from being unpacked here. It can still be added as it is. */
export type Obstacle = "unreadable" | "tooMany" | "tooLarge" | "empty";

export class NotUnpacked extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle);
  }
}

export const isArchive = (file: File) =>
  /\.zip$/i.test(file.name) || file.type === "application/zip" || file.type === "application/x-zip-compressed";

/** What systems of files leave behind in archives, and nobody put there. */
const isDebris = (path: string) =>
  /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path) || path.endsWith("/");

const lastOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** Unpacks as the bytes come, and gives up at the first file that is too much: nothing of a bomb is held. */
class Unpacking {
  private readonly files: File[] = [];
  private readonly archive = new Unzip((file) => this.meet(file));
  private unpacked = 0;
  private open = 0;
  private met = 0;
  private obstacle: Obstacle | undefined;

  constructor() {
    this.archive.register(UnzipInflate);
  }

  take(chunk: Uint8Array, last: boolean) {
    try {
      this.archive.push(chunk, last);
    } catch {
      this.obstacle ??= "unreadable";
    }
    if (this.obstacle !== undefined) throw new NotUnpacked(this.obstacle);
  }

  /** @param listed how many parts the archive says that it has */
  whole(listed: number | undefined) {
    // Where it breaks off, or never was an archive, no error is told.
    if (this.open > 0 || this.met !== listed) throw new NotUnpacked("unreadable");
    if (this.files.length === 0) throw new NotUnpacked("empty");
    return this.files;
  }

  private meet(entry: UnzipFile) {
    this.met += 1;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const kept = !isDebris(entry.name);
    let bytes = 0;
    this.open += 1;
    entry.ondata = (failure, part, last) => {
      if (failure !== null) this.obstacle ??= "unreadable";
      bytes += part.length;
      this.unpacked += part.length;
      if (bytes > BYTES_MAX || this.unpacked > UNPACKED_MAX) this.obstacle ??= "tooLarge";
      if (this.obstacle !== undefined) {
        entry.terminate();
        return;
      }
      if (kept) parts.push(part.slice());
      if (!last) return;
      this.open -= 1;
      if (kept) this.files.push(new File(parts, lastOf(entry.name)));
      if (this.files.length > FILES_MAX) this.obstacle ??= "tooMany";
    };
    entry.start();
  }
}

const END = 22;
const COMMENT_MAX = 0xffff;

/** How many parts an archive lists at its end (APPNOTE 6.3.10, 4.3.16); nothing where it has no end. */
async function partsListed(archive: File): Promise<number | undefined> {
  const tail = new DataView(await archive.slice(-END - COMMENT_MAX).arrayBuffer());
  for (let at = tail.byteLength - END; at >= 0; at--) {
    if (tail.getUint32(at) === 0x504b0506) return tail.getUint16(at + 10, true);
  }
  return undefined;
}

/**
 * The files of a ZIP archive, without what systems leave in it. What each of them is the server judges when it comes.
 *
 * @throws NotUnpacked with what is in the way
 */
export async function unpack(archive: File): Promise<File[]> {
  const unpacking = new Unpacking();
  const reader = archive.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (let at = 0; at < value.length; at += CHUNK) unpacking.take(value.subarray(at, at + CHUNK), false);
  }
  unpacking.take(new Uint8Array(), true);
  return unpacking.whole(await partsListed(archive));
}
