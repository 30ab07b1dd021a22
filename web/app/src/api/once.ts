import { useState } from "react";
import { newIdempotencyKey } from "./client";
import { Problem } from "./problem";

/** One act at a time under one key: without an answer it may have been done, so the next try asks with the same key. */
export function once() {
  let key = newIdempotencyKey();
  return async <T>(act: (key: string) => Promise<T>): Promise<T> => {
    try {
      const done = await act(key);
      key = newIdempotencyKey();
      return done;
    } catch (failure) {
      if (Problem.of(failure).status !== 0) key = newIdempotencyKey();
      throw failure;
    }
  };
}

/** The same for as long as a form is open. */
export function useOnce() {
  const [act] = useState(once);
  return act;
}
