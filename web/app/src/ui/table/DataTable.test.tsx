import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { show } from "~/test/render";
import { EmptyState } from "../EmptyState";
import { setSingleKeys } from "../useSingleKey";
import { DataTable } from "./DataTable";
import { type Column, type ColumnView, type DataTableProps, nothingSelected, type Selection } from "./types";

interface Row {
  id: string;
  name: string;
  score: number;
}

const columns: Column<Row>[] = [
  { id: "name", header: "Name", fixed: true, sort: "name", cell: (row) => row.name },
  { id: "score", header: "Score", align: "end", cell: (row) => row.score },
];
const rows: Row[] = ["Ann", "Ben", "Cleo", "Dan"].map((name, place) => ({ id: `r${place}`, name, score: place * 10 }));
const idOf = (row: Row) => row.id;
const nameOf = (row: Row) => row.name;

function Example(given: Partial<DataTableProps<Row>>) {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [view, setView] = useState<ColumnView>({ hidden: [], order: ["name", "score"] });
  return (
    <DataTable
      label="People"
      columns={columns}
      rows={rows}
      rowId={idOf}
      rowName={nameOf}
      selection={selection}
      onSelection={setSelection}
      view={view}
      onView={setView}
      bulk={(_, count) => <button type="button">Assign {count}</button>}
      empty={<EmptyState kind="nothing" title="No people yet" text="Add the first one." />}
      {...given}
    />
  );
}

const box = (name: string) => screen.getByRole("checkbox", { name: `Select ${name}` });
const isOn = (name: string) => (box(name) as HTMLInputElement).checked;

test("asks the server for a sort: up, down, and back to its own order", async () => {
  const onSort = vi.fn();
  const { rerender } = show(<Example sort={undefined} onSort={onSort} />);
  await userEvent.click(screen.getByRole("button", { name: "Name" }));
  expect(onSort).toHaveBeenLastCalledWith("name:asc");
  rerender(<Example sort="name:asc" onSort={onSort} />);
  expect(screen.getByRole("columnheader", { name: "Name" }).getAttribute("aria-sort")).toBe("ascending");
  await userEvent.click(screen.getByRole("button", { name: "Name" }));
  expect(onSort).toHaveBeenLastCalledWith("name:desc");
  rerender(<Example sort="name:desc" onSort={onSort} />);
  await userEvent.click(screen.getByRole("button", { name: "Name" }));
  expect(onSort).toHaveBeenLastCalledWith(undefined);
});

test("chooses a range with shift", async () => {
  show(<Example />);
  await userEvent.click(box("Ann"));
  fireEvent.click(box("Cleo"), { shiftKey: true });
  expect(["Ann", "Ben", "Cleo", "Dan"].map(isOn)).toEqual([true, true, true, false]);
  expect(screen.getByRole("button", { name: "Assign 3" })).toBeDefined();
});

test("offers all that match once every loaded row is chosen", async () => {
  show(<Example total={2431} />);
  expect(screen.queryByRole("button", { name: "Select all 2431" })).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: "Select all shown" }));
  await userEvent.click(screen.getByRole("button", { name: "Select all 2431" }));
  expect(screen.getByRole("button", { name: "Assign 2431" })).toBeDefined();
});

test("walks with j and k, chooses with x, opens with Enter", async () => {
  const onOpen = vi.fn();
  show(<Example onOpen={onOpen} />);
  await userEvent.keyboard("jj");
  const row = screen.getByRole("row", { name: /Ben/ });
  await vi.waitFor(() => expect(document.activeElement).toBe(row));
  await userEvent.keyboard("x");
  expect(isOn("Ben")).toBe(true);
  await userEvent.keyboard("{Enter}");
  expect(onOpen).toHaveBeenCalledWith(rows[1]);
});

test("walks over the cards of a phone as over rows", async () => {
  const media = vi.spyOn(window, "matchMedia");
  const wide = window.matchMedia("(min-width: 640px)");
  media.mockReturnValue({ ...wide, matches: true });
  const onOpen = vi.fn();
  show(<Example onOpen={onOpen} />);
  const cards = screen.getAllByRole("listitem");
  expect(cards.map((card) => card.tabIndex)).toEqual([0, -1, -1, -1]);
  await userEvent.keyboard("jj");
  await vi.waitFor(() => expect(document.activeElement).toBe(cards[1]));
  await userEvent.keyboard("x{Enter}");
  expect(isOn("Ben")).toBe(true);
  expect(onOpen).toHaveBeenCalledWith(rows[1]);
  media.mockRestore();
});

test("leaves single keys alone when they are switched off", async () => {
  setSingleKeys(false);
  show(<Example />);
  await userEvent.keyboard("jx");
  expect(["Ann", "Ben", "Cleo", "Dan"].map(isOn)).toEqual([false, false, false, false]);
  setSingleKeys(true);
});

test("moves and hides columns from the chooser", async () => {
  show(<Example />);
  const heads = () => screen.getAllByRole("columnheader").map((head) => head.textContent);
  expect(heads()).toEqual(["", "Name", "Score"]);
  await userEvent.click(screen.getByRole("button", { name: "Columns" }));
  await userEvent.click(screen.getByRole("button", { name: "Move Score up" }));
  expect(heads()).toEqual(["", "Score", "Name"]);
  await userEvent.click(screen.getByRole("checkbox", { name: "Score" }));
  expect(heads()).toEqual(["", "Name"]);
});

test("tells nothing yet from nothing matches", async () => {
  const clear = vi.fn();
  const { rerender } = show(<Example rows={[]} />);
  expect(screen.getByText("No people yet")).toBeDefined();
  rerender(<Example rows={[]} onClearFilters={clear} />);
  expect(screen.queryByText("No people yet")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(clear).toHaveBeenCalledOnce();
});

test("shows a failure in place of the rows, and tries again", async () => {
  const retry = vi.fn();
  show(<Example rows={undefined} failure={new Error("boom")} onRetry={retry} />);
  const note = screen.getByRole("alert");
  await userEvent.click(within(note).getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});
