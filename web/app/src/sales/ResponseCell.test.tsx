import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "~/test/render";
import { ResponseCell } from "./ResponseCell";

const from = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

test("says nothing of a lead that was promised no answer", () => {
  show(<ResponseCell />);
  expect(screen.getByText("–")).toBeTruthy();
});

test("says nothing of a clock that ended without a contact", () => {
  show(<ResponseCell clock={{ deadline: from(-900), endedAt: from(-600) }} />);
  expect(screen.getByText("–")).toBeTruthy();
});

test("counts down to the promise", () => {
  show(<ResponseCell clock={{ deadline: from(90.5) }} />);
  expect(screen.getByText(/^1:(30|29) left$/)).toBeTruthy();
});

test("says the day of a promise that waits for the firm to open", () => {
  show(<ResponseCell clock={{ deadline: from(59 * 3_600) }} />);
  expect(screen.getByText("Due in 2 days")).toBeTruthy();
});

test("says by how much the promise is broken, by weeks too", () => {
  show(<ResponseCell clock={{ deadline: from(-65.5) }} />);
  expect(screen.getByText(/^1:0\d over$/)).toBeTruthy();
  show(<ResponseCell clock={{ deadline: from(-21 * 86_400) }} />);
  expect(screen.getAllByText(/over$/)).toHaveLength(2);
});

test("says when they were answered, whatever the clock says", () => {
  show(<ResponseCell firstContactAt={from(-60)} clock={{ deadline: from(-90) }} />);
  expect(screen.getByText(/Answered/)).toBeTruthy();
});
