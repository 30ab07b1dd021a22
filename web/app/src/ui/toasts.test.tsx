import { Notifications } from "@mantine/notifications";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Problem } from "~/api/problem";
import { show } from "~/test/render";
import { showProblem } from "./toasts";

const refused = (detail: string, requestId: string) =>
  new Problem({ title: "Not saved", status: 409, code: "sales.refused", detail, requestId });

test("the next problem of the same kind takes the place of the one that is shown", async () => {
  show(<Notifications />);
  showProblem(refused("The first reason.", "req-1"));
  expect(await screen.findByText("Reference req-1")).toBeDefined();
  showProblem(refused("The second reason.", "req-2"));
  expect(await screen.findByText("Reference req-2")).toBeDefined();
  expect(screen.getAllByRole("alert")).toHaveLength(1);
  expect(screen.queryByText("The first reason.")).toBeNull();
});
