import { useState } from "react";
import { newIdempotencyKey } from "./client";
import { Problem } from "./problem";

/** Whether an act may have been done, or still be under way, although nobody said that it was. */
const inDoubt = ({ status, code }: Problem) => status === 0 || status >= 500 || code === "idempotency.in-flight";

/** One act at a time under one key: while it is in doubt whether it was done, the next try asks with the same key. */
export function once() {
  let key = newIdempotencyKey();
  return async <T>(act: (key: string) => Promise<T>): Promise<T> => {
    try {
      const done = await act(key);
      key = newIdempotencyKey();
      return done;
    } catch (failure) {
      if (!inDoubt(Problem.of(failure))) key = newIdempotencyKey();
      throw failure;
    }
  };
}

/** The same for as long as a form is open. */
export function useOnce() {
  const [act] = useState(once);
  return act;
}
