import type { SpotlightActionGroupData } from "@mantine/spotlight";
import { describe, expect, it } from "vitest";
import { saying } from "./palette";

const groups: SpotlightActionGroupData[] = [
  {
    group: "Pages",
    actions: [
      { id: "members", label: "Members", description: "Firm" },
      { id: "leads", label: "Leads" },
    ],
  },
  { group: "Settings", actions: [{ id: "dark", label: "Switch to dark", keywords: ["colour", "theme"] }] },
];

describe("what the palette offers at once", () => {
  it("is everything before a word is typed", () => {
    expect(saying(groups, "  ")).toEqual(groups);
  });

  it("is what says the words, whatever their case, in a group that is not empty", () => {
    expect(saying(groups, "MEM")).toEqual([{ group: "Pages", actions: [groups[0]?.actions[0]] }]);
    expect(saying(groups, "firm")).toEqual([{ group: "Pages", actions: [groups[0]?.actions[0]] }]);
    expect(saying(groups, "theme")).toEqual([groups[1]]);
    expect(saying(groups, "xyz")).toEqual([]);
  });
});
