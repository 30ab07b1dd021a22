import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useForm } from "react-hook-form";
import { expect, test, vi } from "vitest";
import { Problem } from "~/api/problem";
import { show } from "~/test/render";
// Loaded on demand in the product; here its time counts against the tests.
import "./ConflictDialog";
import { RecordForm, type Stand } from "./RecordForm";
import { TextField } from "./textFields";

interface Values {
  name: string;
  email: string;
}

const loaded: Stand<Values> = { values: { name: "Ann", email: "" }, version: 1 };

interface Given {
  record?: Stand<Values>;
  save: (values: Values, version: number) => Promise<Stand<Values>>;
  latest?: () => Promise<Stand<Values>>;
}

function Example({ record = loaded, save, latest }: Given) {
  const form = useForm<Values>({ defaultValues: record.values });
  return (
    <RecordForm
      form={form}
      submitLabel="Save"
      labels={{ name: "Name", email: "E-mail" }}
      loaded={record}
      save={save}
      latest={latest ?? (() => Promise.resolve(record))}
    >
      <TextField name="name" label="Name" />
      <TextField name="email" label="E-mail" />
    </RecordForm>
  );
}

/** A server on which somebody else has saved this. */
function server(theirs: Stand<Values>) {
  const save = vi.fn(async (values: Values, version: number) => {
    if (version !== theirs.version) throw new Problem({ title: "Stale", status: 412, code: "version.stale" });
    return { values, version: version + 1 };
  });
  return { save, latest: async () => theirs };
}

const change = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("what others changed elsewhere in the record stays, and nobody is asked", async () => {
  const { save, latest } = server({ values: { name: "Ann", email: "new@example.com" }, version: 2 });
  show(<Example save={save} latest={latest} />);
  change("Name", "Anne");
  press("Save");
  await waitFor(() => expect(save).toHaveBeenLastCalledWith({ name: "Anne", email: "new@example.com" }, 2));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(await screen.findByDisplayValue("new@example.com")).toBeDefined();
});

test("a version that a job raised asks nobody", async () => {
  const { save, latest } = server({ ...loaded, version: 7 });
  show(<Example save={save} latest={latest} />);
  change("Name", "Anne");
  press("Save");
  await waitFor(() => expect(save).toHaveBeenLastCalledWith({ name: "Anne", email: "" }, 7));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("where both changed the same, the person chooses for each field", async () => {
  const { save, latest } = server({ values: { name: "Anna", email: "theirs@example.com" }, version: 2 });
  show(<Example save={save} latest={latest} />);
  change("Name", "Anne");
  change("E-mail", "mine@example.com");
  press("Save");
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getAllByRole("rowheader").map((cell) => cell.textContent)).toEqual(["Name", "E-mail"]);
  fireEvent.click(dialog.getByRole("radio", { name: "E-mail: Saved now, theirs@example.com" }));
  fireEvent.click(dialog.getByRole("button", { name: "Save like this" }));
  await waitFor(() => expect(save).toHaveBeenLastCalledWith({ name: "Anne", email: "theirs@example.com" }, 2));
});

test("who goes back to the form has saved nothing, and is asked again the next time", async () => {
  const { save, latest } = server({ values: { name: "Anna", email: "" }, version: 2 });
  show(<Example save={save} latest={latest} />);
  change("Name", "Anne");
  press("Save");
  fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Cancel" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Stale");
  expect(save).toHaveBeenCalledTimes(1);
  press("Save");
  expect(await screen.findByRole("dialog")).toBeDefined();
  expect(save).toHaveBeenLastCalledWith({ name: "Anne", email: "" }, 1);
});

test("an untouched form follows its record; a touched one keeps what it began with", async () => {
  const { save } = server(loaded);
  const { rerender } = show(<Example save={save} />);
  const newer = (name: string, version: number) => ({ values: { name, email: "" }, version });
  rerender(<Example save={save} record={newer("Anna", 2)} />);
  expect(await screen.findByDisplayValue("Anna")).toBeDefined();
  change("E-mail", "mine@example.com");
  rerender(<Example save={save} record={newer("Hannah", 3)} />);
  expect(screen.getByDisplayValue("Anna")).toBeDefined();
  press("Save");
  await waitFor(() => expect(save).toHaveBeenCalled());
  expect(save.mock.calls[0]).toEqual([{ name: "Anna", email: "mine@example.com" }, 2]);
});
