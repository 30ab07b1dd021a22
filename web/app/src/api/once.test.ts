import { describe, expect, it } from "vitest";
import { once } from "./once";
import { Problem } from "./problem";

const lost = Problem.network(new Error("gone"));
const refused = new Problem({ title: "No", status: 400, code: "request.invalid" });

describe("once", () => {
  it("keeps its key while nobody answers, and takes a new one after each answer", async () => {
    const act = once();
    const keys: string[] = [];
    const run = (outcome: "done" | Error) =>
      act(async (key) => {
        keys.push(key);
        if (outcome !== "done") throw outcome;
        return "done";
      });

    await expect(run(lost)).rejects.toBe(lost);
    await expect(run(lost)).rejects.toBe(lost);
    await expect(run(refused)).rejects.toBe(refused);
    await expect(run("done")).resolves.toBe("done");
    await expect(run("done")).resolves.toBe("done");

    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).toBe(keys[0]);
    expect(new Set(keys.slice(2)).size).toBe(3);
  });
});
