import type { Part, Preview } from "./queries";

export type Side = "kept" | "gone";

const empty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && !Array.isArray(value) && Object.values(value).every(empty));

export const isEmpty = empty;

/** These are joined whatever is chosen; there is nothing to choose. */
export const joined = (part: Part) => part === "tags";

/** The parts about which a person has to decide: both leads say something, and not the same. */
export const contested = ({ choices }: Preview) =>
  choices.filter(({ part, differs, kept, gone }) => differs && !joined(part) && !empty(kept) && !empty(gone));

/** What is proposed: the kept lead's part, or the other's where the kept one says nothing. */
export const proposed = ({ choices }: Preview): Set<Part> =>
  new Set(
    choices
      .filter(({ part, differs, kept, gone }) => differs && !joined(part) && empty(kept) && !empty(gone))
      .map(({ part }) => part),
  );

/** The same choices after the two have changed places. */
export const swapped = ({ choices }: Preview, taken: ReadonlySet<Part>): Set<Part> =>
  new Set(choices.filter(({ part, differs }) => differs && !joined(part) && !taken.has(part)).map(({ part }) => part));
