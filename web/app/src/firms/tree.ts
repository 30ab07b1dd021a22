import type { Unit } from "./queries";

export interface Branch {
  unit: Unit;
  inside: Branch[];
}

/** The units as a tree, siblings by name. A unit whose parent is not visible stands at the top. */
export function treeOf(units: Unit[]): Branch[] {
  const known = new Set(units.map((unit) => unit.id));
  const parentOf = (unit: Unit) => (unit.parent !== undefined && known.has(unit.parent) ? unit.parent : undefined);
  const under = (parent: string | undefined): Branch[] =>
    units
      .filter((unit) => parentOf(unit) === parent)
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((unit) => ({ unit, inside: under(unit.id) }));
  return under(undefined);
}

/** Where a unit may be put: anywhere but into itself or below itself. */
export function placesFor(units: Unit[], id: string | undefined): Unit[] {
  const below = new Set<string>();
  const mark = (branches: Branch[], inside: boolean) => {
    for (const branch of branches) {
      const here = inside || branch.unit.id === id;
      if (here) below.add(branch.unit.id);
      mark(branch.inside, here);
    }
  };
  mark(treeOf(units), false);
  return units.filter((unit) => !below.has(unit.id));
}
