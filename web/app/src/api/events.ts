import { useEffect, useState, useSyncExternalStore } from "react";
import { send } from "./client";

/** One message of the stream: what changed. The client looks it up again rather than trusting a copy. */
export interface ServerEvent {
  id: string | undefined;
  type: string;
  data: unknown;
}

type Listener = (event: ServerEvent) => void;

const SILENCE_MS = 30_000;
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

/** Parses server-sent events from text that arrives in any pieces. */
export function createParser(emit: Listener) {
  let rest = "";
  let id: string | undefined;
  const block = (lines: string[]) => {
    let type = "message";
    const data: string[] = [];
    for (const line of lines) {
      const colon = line.indexOf(":");
      const field = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
      if (field === "event") type = value;
      else if (field === "data") data.push(value);
      else if (field === "id") id = value;
    }
    if (data.length > 0) emit({ id, type, data: decode(data.join("\n")) });
  };
  return (text: string) => {
    // A carriage return at the end may be half of a line end: it waits for what follows.
    rest = (rest + text).replaceAll("\r\n", "\n");
    for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
      block(rest.slice(0, end).split("\n"));
      rest = rest.slice(end + 2);
    }
  };
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // Plain text is a legal message too.
  }
}

/**
 * The one stream of this tab. `EventSource` cannot carry the bearer token, hence a read of the response body.
 * Opens with the first listener, closes with the last, resumes after the last event seen.
 */
export function createStream(path: string): Stream {
  const listeners = new Set<Listener>();
  const watchers = new Set<() => void>();
  let lastId: string | undefined;
  let heardAt: number | undefined;
  let stop: AbortController | undefined;
  let attempt = 0;

  const heard = () => {
    heardAt = Date.now();
    for (const watcher of watchers) watcher();
  };

  async function read(signal: AbortSignal) {
    const headers: Record<string, string> = { Accept: "text/event-stream" };
    if (lastId !== undefined) headers["Last-Event-ID"] = lastId;
    const response = await send(new Request(new URL(path, location.origin), { headers, signal }));
    if (!response.ok || response.body === null) throw new Error(`Stream refused: ${response.status}`);
    attempt = 0;
    heard();
    const feed = createParser((event) => {
      lastId = event.id ?? lastId;
      for (const listener of listeners) listener(event);
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      heard();
      feed(piece.value);
    }
  }

  async function keepReading(signal: AbortSignal) {
    while (!signal.aborted) {
      try {
        await read(signal);
      } catch (failure) {
        if (signal.aborted) return;
        console.debug("Event stream ended, will reconnect", failure);
      }
      const wait = RETRY_MS[Math.min(attempt++, RETRY_MS.length - 1)] ?? SILENCE_MS;
      await new Promise((resume) => setTimeout(resume, wait));
    }
  }

  return {
    listen(listener: Listener) {
      listeners.add(listener);
      if (stop === undefined) {
        stop = new AbortController();
        void keepReading(stop.signal);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) {
          stop?.abort();
          stop = undefined;
        }
      };
    },
    watch(watcher: () => void) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    heardAt: () => heardAt,
  };
}

export interface Stream {
  listen: (listener: Listener) => () => void;
  watch: (watcher: () => void) => () => void;
  heardAt: () => number | undefined;
}

/** When the stream was last heard, and whether it has been silent for too long to call the figures live. */
export function useStreamAge(stream: Stream): { heardAt: number | undefined; silent: boolean } {
  const heardAt = useSyncExternalStore(stream.watch, stream.heardAt);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return { heardAt, silent: heardAt === undefined || now - heardAt > SILENCE_MS };
}
