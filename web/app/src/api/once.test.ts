import { describe, expect, it } from "vitest";
import { once } from "./once";
import { Problem } from "./problem";

const lost = Problem.network(new Error("gone"));
const unsure = new Problem({ title: "Later", status: 503, code: "service.unavailable" });
const busy = new Problem({ title: "Busy", status: 409, code: "idempotency.in-flight" });
const refused = new Problem({ title: "No", status: 400, code: "request.invalid" });

describe("once", () => {
  it("keeps its key while it is in doubt whether the act was done, and takes a new one after", async () => {
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
    await expect(run(unsure)).rejects.toBe(unsure);
    await expect(run(busy)).rejects.toBe(busy);
    await expect(run(refused)).rejects.toBe(refused);
    await expect(run("done")).resolves.toBe("done");
    await expect(run("done")).resolves.toBe("done");

    expect(new Set(keys.slice(0, 5)).size).toBe(1);
    expect(new Set(keys.slice(4)).size).toBe(3);
  });
});
