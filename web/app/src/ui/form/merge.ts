import { type FieldValues, set } from "react-hook-form";

/** A value of a form by its path: `address.city`. */
export type Leaves = Map<string, unknown>;

export interface Conflict {
  name: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merged<T> {
  /** Theirs with what I changed; where both changed the same, mine. */
  values: T;
  conflicts: Conflict[];
  /** How many values others changed that I had not touched. */
  taken: number;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const nothing = (value: unknown) => value === undefined || value === null || value === "";
const same = (one: unknown, other: unknown) =>
  (nothing(one) && nothing(other)) || JSON.stringify(one) === JSON.stringify(other);

/** A list is one value, for its rows have no names; except where `fixed` says that rows only change inside: `rules.*.cases`. */
function leavesOf(value: unknown, fixed: readonly string[], path = ""): Leaves {
  const deeper = isObject(value) && (!Array.isArray(value) || fixed.includes(path.replace(/\d+/g, "*")));
  if (!deeper) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => [
      ...leavesOf(part, fixed, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

/** What differs from what the form began with. */
export function changed(base: unknown, now: unknown, fixed: readonly string[] = []): Leaves {
  const before = leavesOf(base, fixed);
  return new Map([...leavesOf(now, fixed)].filter(([path, value]) => !same(value, before.get(path))));
}

/** These values in place of those at their paths. */
export function withLeaves<T extends FieldValues>(values: T, leaves: Iterable<[string, unknown]>): T {
  const copy = structuredClone(values);
  for (const [path, value] of leaves) set(copy, path, value);
  return copy;
}

/** What I changed goes upon what others saved meanwhile; a conflict is only what both changed, and not alike. */
export function merge<T extends FieldValues>(base: T, mine: T, theirs: T, fixed: readonly string[] = []): Merged<T> {
  const before = leavesOf(base, fixed);
  const saved = leavesOf(theirs, fixed);
  const own = changed(base, mine, fixed);
  const others = changed(base, theirs, fixed);
  const conflicts = [...own]
    .filter(([path, value]) => others.has(path) && !same(value, saved.get(path)))
    .map(([name, value]) => ({ name, base: before.get(name), mine: value, theirs: saved.get(name) }));
  const taken = [...others.keys()].filter((path) => !own.has(path)).length;
  return { values: withLeaves(theirs, own), conflicts, taken };
}
