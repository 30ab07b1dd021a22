import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { show } from "~/test/render";
import { CommandButton } from "./CommandButton";

const requirement = (code: string, met: boolean) => ({
  code,
  met,
  fact: `fact of ${code}`,
  rule: `rule of ${code}`,
  source: "policy 3",
  fixer: met ? null : "Lee Park",
  fix: met ? null : { screen: "/gas" },
  changesAt: null,
});

test("runs an allowed command", async () => {
  const run = vi.fn();
  show(<CommandButton label="Issue permit" command={{ name: "issue", allowed: true, readiness: [] }} onRun={run} />);
  await userEvent.click(screen.getByRole("button", { name: "Issue permit" }));
  expect(run).toHaveBeenCalledOnce();
});

test("explains a refused command instead of running it, unmet requirements first", async () => {
  const run = vi.fn();
  const readiness = [requirement("window", true), requirement("gas", false)];
  const fix = vi.fn();
  show(
    <CommandButton
      label="Issue permit"
      command={{ name: "issue", allowed: false, readiness }}
      onRun={run}
      onFix={fix}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: /Issue permit/ }));
  expect(run).not.toHaveBeenCalled();
  const items = await screen.findAllByRole("listitem");
  expect(items.map((item) => item.textContent?.includes("Not met"))).toEqual([true, false]);
  expect(items[0]?.textContent).toContain("Lee Park");
  await userEvent.click(screen.getByRole("button", { name: "Fix this" }));
  expect(fix).toHaveBeenCalledWith(readiness[1]);
});
