import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { show } from "~/test/render";
import type { Schedule } from "./model";
import { ScheduleMenu } from "./ScheduleMenu";

const need = (met: boolean) => ({
  code: "permission",
  met,
  fact: "You may not take leads away.",
  rule: "A rule.",
  source: "A policy",
});

const schedule = (status: Schedule["status"], refused: string[]): Schedule => ({
  id: "s",
  status,
  owner: "a",
  ownerName: "Ann",
  label: "Leads",
  source: "leads",
  query: {},
  columns: [],
  name: "Open leads",
  format: "csv",
  cadence: { weekday: 1, hour: 7 },
  recipients: [],
  commands: ["change", "run", "pause", "resume", "delete"].map((name) => ({
    name,
    allowed: !refused.includes(name),
    readiness: [need(!refused.includes(name))],
  })),
  version: 1,
});

afterEach(() => vi.unstubAllGlobals());

async function open(of: Schedule, onChange = () => {}) {
  show(<ScheduleMenu schedule={of} onChange={onChange} />);
  await userEvent.click(screen.getByRole("button", { name: /Open leads/ }));
}

test("shows the commands as the server says them, and why one is refused", async () => {
  const fetched = vi.fn();
  vi.stubGlobal("fetch", fetched);
  const change = vi.fn();
  await open(schedule("active", ["change", "run", "resume"]), change);
  const items = (await screen.findAllByRole("menuitem")).map((item) => item.textContent);
  expect(items).toEqual(["Changenot now", "Run nownot now", "Pause", "Delete"]);
  await userEvent.click(screen.getByRole("menuitem", { name: /Run now/ }));
  expect(await screen.findByText(/You may not take leads away/)).toBeTruthy();
  expect(fetched).not.toHaveBeenCalled();
  expect(change).not.toHaveBeenCalled();
});

test("of a paused one it is resuming that is offered", async () => {
  const change = vi.fn();
  await open(schedule("paused", ["pause"]), change);
  const items = (await screen.findAllByRole("menuitem")).map((item) => item.textContent);
  expect(items).toEqual(["Change", "Run now", "Resume", "Delete"]);
  await userEvent.click(screen.getByRole("menuitem", { name: /Change/ }));
  expect(change).toHaveBeenCalledOnce();
});
