import { expect, test } from "vitest";
import { pathName, pathTo, placesFor } from "./tree";

const plans = { id: "p", name: "Plans" };
const north = { id: "n", name: "North", parent: "p" };
const attic = { id: "a", name: "Attic", parent: "n" };
const photos = { id: "f", name: "Photos" };
const all = [attic, north, photos, plans];

test("a path leads from the top to the folder", () => {
  expect(pathTo(all, "a")).toEqual([plans, north, attic]);
  expect(pathName(all, "a")).toBe("Plans / North / Attic");
  expect(pathTo(all, undefined)).toEqual([]);
  expect(pathTo(all, "gone")).toEqual([]);
});

test("a folder goes nowhere below itself, and nothing goes to where it is", () => {
  expect(placesFor(all, { at: "p", folder: "n" })).toEqual([photos]);
  expect(placesFor(all, { at: undefined, folder: "f" })).toEqual([attic, north, plans]);
  expect(placesFor(all, { at: "f" })).toEqual([attic, north, plans]);
});
