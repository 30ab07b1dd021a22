import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { accept, type Session } from "~/api/session";
import { useLastList, useLeadsCrumb } from "./lastList";

const workIn = (firm: string) =>
  accept({
    accessToken: "token",
    expiresAt: "2026-11-20T12:00:00Z",
    user: { id: "u", name: "Ann", email: "ann@example.com", operator: false },
    firm: { id: firm, name: firm } as NonNullable<Session["firm"]>,
    firms: [],
    permissions: [],
  });
const crumb = () => renderHook(useLeadsCrumb).result.current;

test("a lead leads back to the list as it was, and to no list of another firm", () => {
  workIn("a");
  expect(crumb()).toEqual({ label: "Leads", to: "/leads" });
  const search = { status: "won,lost", sort: "score:desc" };
  renderHook(() => useLastList("/pipeline", search));
  expect(crumb()).toEqual({ label: "Leads", to: "/pipeline", search });
  workIn("b");
  expect(crumb()).toEqual({ label: "Leads", to: "/leads" });
});
