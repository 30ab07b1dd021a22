import { describe, expect, it } from "vitest";
import { filledIn, groupOf, handsIn, isReminded, kindOf } from "./model";
import type { Duty, ProofKind, Reading } from "./queries";

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

describe("filledIn", () => {
  const epc: ProofKind = {
    kind: "epc",
    label: "Energy performance certificate",
    about: "property",
    outcomes: ["A", "B"],
    days: ["expires_on"],
    ends: false,
    number: true,
    inspector: false,
    registration: false,
    person: false,
  };
  const read: Reading = {
    kind: "epc",
    source: "energy_register",
    issuedOn: "2025-04-04",
    expiresOn: "2035-04-03",
    outcomes: ["B"],
    inspector: "Ann Kowalski",
    doubts: [],
  };

  it("fills in what was read and leaves the rest as it is", () => {
    expect(filledIn(read, epc)).toEqual([
      ["issuedOn", "2025-04-04"],
      ["expiresOn", "2035-04-03"],
      ["outcomes", ["B"]],
    ]);
    expect(filledIn({ kind: "epc", outcomes: [], doubts: ["nothing_read"] }, epc)).toEqual([]);
  });

  it("names who checked where the kind asks for it", () => {
    expect(filledIn(read, { ...epc, inspector: true })).toContainEqual(["inspector", "Ann Kowalski"]);
  });
});
