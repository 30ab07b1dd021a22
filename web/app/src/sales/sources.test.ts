import { expect, test } from "vitest";
import { bestOf, closed } from "./sources";

const source = (name: string, won: number, lost: number) => ({
  query: `source=${name}`,
  won,
  lost,
  winRate: won / (won + lost),
});

test("one won of one does not beat what has been tried often", () => {
  const [once, often, seldom] = [source("walk_in", 1, 0), source("referral", 6, 4), source("print", 1, 9)];
  expect(bestOf([once, seldom, often])).toBe(often);
  expect(bestOf([once])).toBeUndefined();
});

test("won and lost open the closed leads of their source", () => {
  expect(closed(source("referral", 1, 1))).toEqual({ query: "source=referral&status=won,lost" });
  expect(closed(undefined)).toBeUndefined();
});
