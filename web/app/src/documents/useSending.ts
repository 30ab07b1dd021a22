import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Said } from "./AddAs";
import { isArchive } from "./unpacking";

/** As many as go at the same time; a server and a line have room for so many. */
const AT_ONCE = 4;
/** Of more files than these not each is told of by itself. */
const FEW = 3;

export interface Chosen {
  key: string;
  file: File;
  said: Said;
  /** One of many, of which not each is told of. */
  many: boolean;
  failed: boolean;
}

/** Files that were chosen: archives wait for a word on what they are meant to be, the others go a few at a time. */
export function useSending(said: Said, onAll: (count: number) => void) {
  const [files, setFiles] = useState<Chosen[]>([]);
  const [archives, setArchives] = useState<Chosen[]>([]);
  const added = useRef(0);

  const chosen = (some: File[]): Chosen[] =>
    some.map((file) => ({ key: crypto.randomUUID(), file, said, many: some.length > FEW, failed: false }));
  const send = (some: File[]) => setFiles((before) => [...before, ...chosen(some)]);
  const leave = (key: string) => setFiles((before) => before.filter((each) => each.key !== key));
  const fail = (key: string, failed: boolean) =>
    setFiles((before) => before.map((each) => (each.key === key ? { ...each, failed } : each)));

  function take(some: Iterable<File>) {
    const all = [...some];
    send(all.filter((file) => !isArchive(file)));
    setArchives((before) => [...before, ...chosen(all.filter(isArchive))]);
  }

  /** What becomes of an archive: nothing, itself, or the files in it. */
  function settle(archive: Chosen, into: File[]) {
    setArchives((before) => before.filter(({ key }) => key !== archive.key));
    send(into);
  }

  function done(one: Chosen) {
    if (one.many) added.current += 1;
    leave(one.key);
  }

  const tell = useEffectEvent(onAll);
  // Whichever comes last, and be it refused: then all of them are told of.
  useEffect(() => {
    if (added.current === 0 || files.some((each) => each.many && !each.failed)) return;
    tell(added.current);
    added.current = 0;
  }, [files]);

  const going = files.filter(({ failed }) => !failed);
  const shown = new Set([...files.filter(({ failed }) => failed), ...going.slice(0, AT_ONCE)]);
  return {
    shown: files.filter((each) => shown.has(each)),
    waiting: Math.max(0, going.length - AT_ONCE),
    archives,
    take,
    settle,
    done,
    leave,
    fail,
  };
}
