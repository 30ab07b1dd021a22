import { describe, expect, it } from "vitest";
import { type NoticeSettings, noticeSchema, requestOf, valuesOf } from "./noticeSettings";

const settings: NoticeSettings = {
  firmTimeZone: "America/Detroit",
  digestHour: 8,
  kinds: [
    {
      kind: "comment.posted",
      topic: "Comments",
      label: "Said",
      help: "Help",
      shown: true,
      mail: "digest",
      urgent: false,
      text: false,
    },
    {
      kind: "lead.escalated",
      topic: "Leads",
      label: "Waits",
      help: "Help",
      shown: true,
      alwaysShown: "Why",
      mail: "never",
      urgent: true,
      text: true,
    },
  ],
  commands: [],
  version: 0,
};

describe("settings of notices", () => {
  it("send back what was read, when nothing is touched", () => {
    expect(requestOf(valuesOf(settings))).toEqual({
      digestHour: 8,
      kinds: [
        { kind: "comment.posted", shown: true, mail: "digest", text: false },
        { kind: "lead.escalated", shown: true, mail: "never", text: true },
      ],
    });
    const chosen = {
      ...settings,
      timeZone: "Asia/Kolkata",
      quietHours: { from: "22:00:00", until: "06:30:00" },
    };
    expect(requestOf(valuesOf(chosen))).toMatchObject({
      timeZone: "Asia/Kolkata",
      quietHours: { from: "22:00", until: "06:30" },
    });
  });

  it("refuse quiet hours that last all day, and only while they are on", () => {
    const values = { ...valuesOf(settings), quiet: true, from: "07:00", until: "07:00" };
    expect(noticeSchema().safeParse(values).success).toBe(false);
    expect(noticeSchema().safeParse({ ...values, quiet: false }).success).toBe(true);
    expect(noticeSchema().safeParse({ ...values, until: "06:00" }).success).toBe(true);
  });
});
