import { describe, expect, it } from "vitest";
import { textsOf } from "./model";

describe("textsOf", () => {
  it("leaves out what is empty, and keeps no and nought", () => {
    expect(textsOf({ a: " x ", b: "", c: undefined, d: false, e: 0 })).toEqual({
      a: "x",
      d: false,
      e: 0,
    });
  });
});
