import { describe, expect, it } from "vitest";
import { groupOf, handsIn, isReminded, kindOf } from "./model";
import type { Duty } from "./queries";

const duty = (over: Partial<Duty>): Duty => ({
  rule: "england.gas.check",
  title: "Gas safety check",
  says: "Checked each year.",
  subject: { kind: "appliance", id: "1", label: "Boiler" },
  state: "valid",
  applies: true,
  colour: "green",
  basis: "law",
  severity: "life",
  standing: "lawful",
  quality: "verified",
  reasons: ["in_term"],
  steps: ["Checked."],
  facts: [],
  law: { law: "Gas Safety Regulations", place: "regulation 36", checkedOn: "2026-11-01", read: "published" },
  proof: { kind: "gas_safety_record", label: "Gas safety record", about: "appliance", copy: false },
  certificates: [],
  ...over,
});

describe("groupOf", () => {
  it("keeps what does not apply apart from what is in order", () => {
    expect(groupOf(duty({}))).toBe("green");
    expect(groupOf(duty({ state: "not_applicable", applies: false }))).toBe("idle");
    expect(groupOf(duty({ state: "overdue", colour: "red" }))).toBe("red");
    expect(kindOf(duty({ state: "not_yet_in_force", applies: false }))).toBe("idle");
    expect(kindOf(duty({ state: "unsatisfactory", colour: "amber" }))).toBe("attention");
  });
});

describe("what can be done", () => {
  it("offers nothing where a fact decides", () => {
    expect(handsIn(duty({ state: "missing", colour: "red" }))).toBe(true);
    const { proof: _, ...open } = duty({ state: "missing", colour: "red" });
    expect(handsIn(open)).toBe(false);
    expect(handsIn(duty({ state: "unknown_fact" }))).toBe(false);
  });
});

it("reminders are offered to be silenced from two months before", () => {
  const now = Date.parse("2026-11-30T12:00:00Z");
  expect(isReminded({ applies: true, due: "2027-01-29" }, now)).toBe(true);
  expect(isReminded({ applies: true, due: "2027-02-15" }, now)).toBe(false);
  expect(isReminded({ applies: true, due: "2026-10-01" }, now)).toBe(true);
  expect(isReminded({ applies: true }, now)).toBe(false);
  expect(isReminded({ applies: false, due: "2026-12-01" }, now)).toBe(false);
});
