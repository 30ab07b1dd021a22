import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { show } from "~/test/render";
import ClientForm from "./ClientForm";
import PropertyForm from "./PropertyForm";
import type { Property } from "./queries";

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

const twin = { id: "t", name: "Oak Homes", archived: false, reasons: ["It has the same e-mail."] };
const sent: Record<string, unknown>[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.method === "GET") return json({ items: [twin] });
    const body = (await request.json()) as Record<string, unknown>;
    sent.push(body);
    return "client" in body || "unit" in body || body["evenIf"] === true
      ? json({ id: "n", name: "Saved", version: 2 })
      : json({ title: "Alike", status: 409, code: "client.look-alike", requestId: "r", errors: [] }, 409);
  });
});
afterEach(() => vi.unstubAllGlobals());

const showRouted = (part: ReactNode) => {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => part }),
    history: createMemoryHistory(),
  });
  // The app's own routes are what the type knows.
  show(<RouterProvider router={router as never} />);
};

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const evenIf = () => screen.findByRole("switch", { name: /^It is somebody else/ });

test("a word that it is somebody else holds for the e-mail that was warned of, and for no other", async () => {
  const saved = vi.fn();
  showRouted(<ClientForm client={undefined} onClose={vi.fn()} onSaved={saved} />);
  await userEvent.type(await screen.findByLabelText("Name"), "Oak");
  await userEvent.type(screen.getByLabelText("E-mail"), "one@oak.example");
  await press("Save client");
  await userEvent.click(await evenIf());
  await userEvent.type(screen.getByLabelText("E-mail"), ".uk");
  expect(screen.queryByRole("switch")).toBeNull();
  await press("Save client");
  expect(((await evenIf()) as HTMLInputElement).checked).toBe(false);
  await userEvent.click(await evenIf());
  await press("Save client");
  await vi.waitFor(() => expect(saved).toHaveBeenCalled());
  expect(sent.map((body) => [body["email"], body["evenIf"]])).toEqual([
    ["one@oak.example", false],
    ["one@oak.example.uk", false],
    ["one@oak.example.uk", true],
  ]);
});

test("what a property without a building is called can be changed and may be left out", async () => {
  const property = {
    id: "p",
    version: 1,
    name: "Rear, 12 Elm Street",
    unit: "Rear",
    street: "12 Elm Street",
    client: "c",
    clientName: "Oak Homes",
    units: [],
    commands: [],
  } as unknown as Property;
  const saved = vi.fn();
  show(<PropertyForm entered={{ what: "change", property }} onClose={vi.fn()} onSaved={saved} />);
  const unit = screen.getByLabelText("Unit") as HTMLInputElement;
  expect(unit.value).toBe("Rear");
  await userEvent.clear(unit);
  await userEvent.type(unit, "Front");
  await press("Save property");
  await vi.waitFor(() => expect(saved).toHaveBeenCalled());
  expect(sent[0]?.["unit"]).toBe("Front");
});

test("a unit of a building keeps a name", async () => {
  const property = { id: "p", version: 1, unit: "Flat 3", street: "12 Elm Street", client: "c", building: "b" };
  show(
    <PropertyForm
      entered={{ what: "change", property: property as unknown as Property }}
      onClose={vi.fn()}
      onSaved={vi.fn()}
    />,
  );
  await userEvent.clear(screen.getByLabelText("Unit"));
  await press("Save property");
  expect((await screen.findAllByText("Say what the unit is called")).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
});
