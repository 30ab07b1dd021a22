import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { accept } from "~/api/session";
import { show } from "~/test/render";
import { navigation, allowed } from "./nav";
import { Permitted } from "./Permitted";

const as = (...permissions: string[]) =>
  accept({
    accessToken: "token",
    expiresAt: "2026-11-20T12:00:00Z",
    user: { id: "u", name: "Ann", email: "ann@example.com", operator: false },
    firms: [],
    permissions,
  });

const page = (
  <Permitted permission="lead.merge" title="Duplicates">
    <p>Pairs</p>
  </Permitted>
);

test("a page that the role allows is shown", () => {
  as("lead.read", "lead.merge");
  show(page);
  expect(screen.getByText("Pairs")).toBeDefined();
});

test("who comes by the address without the permission is told so, under the page's name", () => {
  as("lead.read");
  show(page);
  expect(screen.queryByText("Pairs")).toBeNull();
  expect(screen.getByRole("heading", { level: 1, name: "Duplicates" })).toBeDefined();
  expect(screen.getByText("You may not see this")).toBeDefined();
});

test("the navigation offers no page that the role does not allow", () => {
  const pages = (permissions: string[]) => allowed(permissions).flatMap(({ items }) => items.map(({ to }) => to));
  expect(pages(["lead.read"])).not.toContain("/sales/duplicates");
  expect(pages(["lead.read", "lead.merge"])).toContain("/sales/duplicates");
  expect(pages([])).not.toContain("/sales/scoring");
});

test("no two pages are gone to by the same letters", () => {
  const letters = navigation.flatMap(({ items }) => items.flatMap(({ go }) => go ?? []));
  expect(letters).toHaveLength(new Set(letters).size);
});
