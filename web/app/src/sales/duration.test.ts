import { expect, test } from "vitest";
import { duration, lengthOf, secondsIn } from "./duration";

test("reads the lengths of time that the server writes", () => {
  expect(secondsIn("PT2M")).toBe(120);
  expect(secondsIn("PT0S")).toBe(0);
  expect(secondsIn("PT1H0.5S")).toBe(3_600.5);
  expect(secondsIn("P1DT2H3M4S")).toBe(93_784);
});

test("writes them so that they are read as the same", () => {
  for (const seconds of [0, 60, 86_400]) expect(secondsIn(lengthOf(seconds))).toBe(seconds);
});

test("says a length in its two largest units", () => {
  expect(duration(72)).toBe("1m 12s");
});
