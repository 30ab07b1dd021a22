import { describe, expect, it } from "vitest";
import { copies, datesOf, groupOf, handsIn, kindOf } from "./model";
import type { Duty, ProofKind } from "./queries";

const duty = (over: Partial<Duty>): Duty => ({
  rule: "england.gas.check",
  title: "Gas safety check",
  says: "Checked each year.",
  subject: { kind: "appliance", id: "1", label: "Boiler" },
  state: "valid",
  colour: "green",
  basis: "law",
  severity: "life",
  standing: "lawful",
  quality: "verified",
  reasons: ["in_term"],
  steps: ["Checked."],
  facts: [],
  law: { law: "Gas Safety Regulations", place: "regulation 36", checkedOn: "2026-11-01", read: "published" },
  proof: { kind: "gas_safety_record", label: "Gas safety record", about: "appliance" },
  certificates: [],
  ...over,
});

const kind = (over: Partial<ProofKind>): ProofKind => ({
  kind: "eicr",
  label: "Electrical report",
  about: "property",
  outcomes: ["SATISFACTORY"],
  ends: false,
  number: false,
  inspector: true,
  registration: false,
  person: false,
  ...over,
});

describe("groupOf", () => {
  it("keeps what does not apply apart from what is in order", () => {
    expect(groupOf(duty({}))).toBe("green");
    expect(groupOf(duty({ state: "not_applicable" }))).toBe("idle");
    expect(groupOf(duty({ state: "overdue", colour: "red" }))).toBe("red");
    expect(kindOf(duty({ state: "not_yet_in_force" }))).toBe("idle");
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

  it("knows a copy from a paper of the tenancy itself", () => {
    const subject = { kind: "tenancy", id: "2", label: "Tenancy" } as const;
    expect(copies(duty({ subject }))).toBe(true);
    expect(copies(duty({ subject, proof: { kind: "alarm_test", label: "Test", about: "tenancy" } }))).toBe(false);
    expect(copies(duty({}))).toBe(false);
  });
});

describe("datesOf", () => {
  it("asks for the dates that the kind can state", () => {
    expect(datesOf(kind({}))).toEqual({ expiresOn: true, nextDueOn: true, remedyBy: true });
    expect(datesOf(kind({ kind: "epc", inspector: false }))).toEqual({
      expiresOn: true,
      nextDueOn: false,
      remedyBy: false,
    });
    expect(datesOf(kind({ kind: "alarm_test", inspector: false, outcomes: [] })).expiresOn).toBe(false);
  });
});
