import { expect, test } from "vitest";
import { type Branch, placesFor, treeOf } from "./tree";

const unit = (id: string, parent?: string) => ({
  id,
  name: id.toUpperCase(),
  members: [],
  commands: [],
  version: 1,
  ...(parent ? { parent } : {}),
});
const units = [unit("troy", "north"), unit("north"), unit("novi", "north"), unit("south"), unit("lost", "hidden")];

const shape = (branches: Branch[]): unknown[] => branches.map((branch) => [branch.unit.id, shape(branch.inside)]);

test("nests units by name, and keeps one whose parent is not visible", () => {
  expect(shape(treeOf(units))).toEqual([
    ["lost", []],
    [
      "north",
      [
        ["novi", []],
        ["troy", []],
      ],
    ],
    ["south", []],
  ]);
});

test("never offers to put a unit into itself or below itself", () => {
  expect(placesFor(units, "north").map((place) => place.id)).toEqual(["south", "lost"]);
  expect(placesFor(units, undefined)).toHaveLength(units.length);
});
