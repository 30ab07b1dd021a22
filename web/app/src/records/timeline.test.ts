import { describe, expect, test } from "vitest";
import { i18n } from "~/i18n";
import * as words from "~/i18n/en/records";
import type { FieldWords } from "./fieldWords";
import type { Entry } from "./queries";
import { dayTitle, queryOf } from "./timelineDays";
import { actor, sentence, unsaid, valueText } from "./timelineWords";

i18n.addResourceBundle("en", "translation", words, true, true);
const t = i18n.t.bind(i18n);
const fields: FieldWords = { label: (field) => field.toUpperCase(), value: () => undefined };

const entry = (source: string, verb: string, more: Partial<Entry> = {}): Entry => ({
  id: "1",
  at: "2026-11-28T12:00:00Z",
  source,
  verb,
  who: { kind: "user", name: "Olivia" },
  record: { kind: "leads", id: "2" },
  facts: {},
  changes: [],
  ...more,
});

const changing = (...names: string[]) => ({ changes: names.map((field) => ({ field, before: "a", after: "b" })) });
const say = (source: string, verb: string, more?: Partial<Entry>) => sentence(entry(source, verb, more), t, fields);

describe("what happened", () => {
  test("names the changed fields, the first of many", () => {
    expect(say("changes", "changed", changing("phone"))).toBe("changed PHONE");
    expect(say("changes", "changed", changing("phone", "email"))).toBe("changed PHONE and EMAIL");
    expect(say("changes", "changed", changing("a", "b", "c", "d"))).toBe("changed A, B and 2 more fields");
  });

  test("says who got a lead, who took it, and that nobody has it", () => {
    const to = (after?: string) => ({
      changes: [{ field: "owner", before: "Ada", ...(after === undefined ? {} : { after }) }],
    });
    expect(say("changes", "assigned", to("Theo"))).toBe("gave it to Theo");
    expect(say("changes", "assigned", to("Olivia"))).toBe("took it");
    expect(say("changes", "assigned", to())).toBe("put it back into the pool");
    expect(unsaid(entry("changes", "assigned", to("Theo")))).toEqual([]);
  });

  test("says contacts from both sides, with what came of them", () => {
    const call = (direction: string) =>
      say("interactions", "phone_call", { facts: { direction, outcome: "no_answer" } });
    expect(call("outbound")).toBe("called them: No answer");
    expect(call("inbound")).toBe("was called by them: No answer");
  });

  test("says of members who joined, what became of their role, and nothing twice", () => {
    const record = { kind: "members", id: "3", name: "Mo", link: "/firm/members/3" };
    expect(say("membership", "joined", { record })).toBe("Mo joined the firm");
    expect(actor(entry("membership", "joined", { record }), t)).toBeUndefined();
    const role = { record, changes: [{ field: "role", before: "Staff", after: "Manager" }] };
    expect(say("membership", "role-changed", role)).toBe("changed the role from Staff to Manager");
    expect(unsaid(entry("membership", "role-changed", role))).toEqual([]);
    const gone = { record, changes: [{ field: "role", before: "", after: "Manager" }] };
    expect(say("membership", "role-changed", gone)).toBe("changed the role from one that is gone to Manager");
  });

  test("shows what it does not know by its code", () => {
    expect(say("documents", "signed")).toBe("did something that this page does not know: signed");
  });

  test("names nobody where a score follows from something else", () => {
    expect(actor(entry("score", "scored"), t)).toBeUndefined();
    expect(actor(entry("changes", "created", { who: { kind: "public" } }), t)).toBe("A visitor");
    expect(actor(entry("comments", "posted", { who: { kind: "user", name: "" } }), t)).toBe("Somebody who has left");
  });

  test("reads values as people do", () => {
    expect(valueText("x", undefined, t, fields)).toBe("empty");
    expect(valueText("x", ["roof", "storm"], t, fields)).toBe("roof, storm");
    expect(valueText("x", true, t, fields)).toBe("Yes");
    expect(valueText("x", 1987, t, fields)).toBe("1987");
  });
});

describe("days", () => {
  test("begin and end where the person sits, the last one with all of it", () => {
    expect(queryOf({ source: "comments,score", from: "2026-03-01", to: "2026-03-01" })).toEqual({
      source: ["comments", "score"],
      from: new Date(2026, 2, 1).toISOString(),
      to: new Date(2026, 2, 2).toISOString(),
    });
    expect(queryOf({ from: "someday" })).toEqual({});
  });

  test("are called by their nearness", () => {
    const now = new Date(2026, 2, 1, 9);
    expect(dayTitle("2026-03-01", t, now)).toBe("Today");
    expect(dayTitle("2026-02-28", t, now)).toBe("Yesterday");
    expect(dayTitle("2026-02-27", t, now)).toContain("2026");
  });
});
