import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useForm } from "react-hook-form";
import { expect, test, vi } from "vitest";
import { Problem } from "~/api/problem";
import { accept, forget, type Session } from "~/api/session";
import { show } from "~/test/render";
import { FormShell } from "./FormShell";
import { TextField } from "./textFields";
import { forgetDrafts } from "./drafts";

interface Values {
  name: string;
  email: string;
}

interface Given {
  send: (values: Values) => Promise<unknown>;
  draftKey?: string;
}

function Example({ send, draftKey }: Given) {
  const form = useForm<Values>({ defaultValues: { name: "Ann", email: "" } });
  return (
    <FormShell
      form={form}
      onSubmit={send}
      submitLabel="Save"
      labels={{ name: "Name", email: "E-mail" }}
      draftKey={draftKey}
    >
      <TextField name="name" label="Name" />
      <TextField name="email" label="E-mail" />
    </FormShell>
  );
}

const refusal = (errors: { pointer: string; code: string; message: string }[], status = 400) =>
  new Problem({ title: "Not saved", status, code: "request.invalid", requestId: "req-1", errors });

test("places a server error at its field and in the summary, and moves the focus there", async () => {
  document.title = "Profile · Plumbline";
  const send = vi.fn().mockRejectedValue(refusal([{ pointer: "/email", code: "taken", message: "Already in use" }]));
  show(<Example send={send} />);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  const summary = await screen.findByRole("alert");
  expect(summary.textContent).toContain("E-mail: Already in use");
  expect(screen.getByLabelText("E-mail").getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByLabelText("Name").getAttribute("aria-invalid")).not.toBe("true");
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(document.title).toBe("Error: Profile · Plumbline");

  await userEvent.click(screen.getByRole("button", { name: /Already in use/ }));
  expect(document.activeElement).toBe(screen.getByLabelText("E-mail"));
});

test("keeps what has no field in the summary, with the request id", async () => {
  const send = vi.fn().mockRejectedValue(refusal([{ pointer: "/plan", code: "limit", message: "Plan is full" }], 409));
  show(<Example send={send} />);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  const summary = await screen.findByRole("alert");
  expect(summary.textContent).toContain("Not saved");
  expect(summary.textContent).toContain("req-1");
});

const workIn = (firm: string, user = "ann") =>
  accept({
    accessToken: "token",
    expiresAt: "2026-11-20T12:00:00Z",
    user: { id: user, name: user, email: `${user}@example.com`, operator: false },
    firm: { id: firm, name: firm, currency: "USD", timeZone: "UTC", locale: "en-US" } as Session["firm"] & object,
    firms: [],
    permissions: [],
  });

async function typed(text: string) {
  const { unmount } = show(<Example send={() => Promise.resolve()} draftKey="lead" />);
  await userEvent.clear(screen.getByLabelText("Name"));
  await userEvent.type(screen.getByLabelText("Name"), text);
  await waitFor(() => expect(Object.values({ ...localStorage }).join()).toContain(text));
  unmount();
}

function nameShown() {
  const { unmount } = show(<Example send={() => Promise.resolve()} draftKey="lead" />);
  const shown = screen.getByLabelText<HTMLInputElement>("Name").value;
  unmount();
  return shown;
}

test("puts back what was typed before, and forgets it once it is sent", async () => {
  workIn("firm-a");
  await typed("Half typed");
  show(<Example send={() => Promise.resolve()} draftKey="lead" />);
  expect(await screen.findByDisplayValue("Half typed")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(Object.values({ ...localStorage }).join()).not.toContain("Half typed"));
});

test("what was typed in one firm, or by one person, is not put into the form of another", async () => {
  workIn("firm-a");
  await typed("Of firm A");
  workIn("firm-b");
  expect(nameShown()).toBe("Ann");
  workIn("firm-a", "bob");
  expect(nameShown()).toBe("Ann");
  workIn("firm-a");
  expect(nameShown()).toBe("Of firm A");
});

test("a draft waits for its person after a lapsed session and goes when somebody else signs in", async () => {
  workIn("firm-a");
  await typed("Of Ann");
  forget(true);
  expect(nameShown()).toBe("Ann");
  forgetDrafts("ann");
  workIn("firm-a");
  expect(nameShown()).toBe("Of Ann");
  forgetDrafts("bob");
  expect(Object.values({ ...localStorage }).join()).not.toContain("Of Ann");
});
