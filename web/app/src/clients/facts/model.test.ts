import { describe, expect, it } from "vitest";
import { tenancyState, textsOf } from "./model";

describe("tenancyState", () => {
  it("runs on its first and on its last day", () => {
    const tenancy = { startsOn: "2026-05-01", endsOn: "2026-10-31" };
    expect(tenancyState(tenancy, "2026-04-30")).toBe("coming");
    expect(tenancyState(tenancy, "2026-05-01")).toBe("running");
    expect(tenancyState(tenancy, "2026-10-31")).toBe("running");
    expect(tenancyState(tenancy, "2026-11-01")).toBe("ended");
    expect(tenancyState({ startsOn: "2026-05-01" }, "2099-01-01")).toBe("running");
  });
});

describe("textsOf", () => {
  it("leaves out what is empty, and keeps no and nought", () => {
    expect(textsOf({ a: " x ", b: "", c: undefined, d: false, e: 0 })).toEqual({
      a: "x",
      d: false,
      e: 0,
    });
  });
});
