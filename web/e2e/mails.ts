import { vi } from "vitest";
import { call } from "./api";
import { PATIENCE_MS } from "./browser";

interface Mails {
  items: { to: string; link?: string }[];
}

/** The link of the latest letter to somebody, as the outbox of a demonstration shows it. */
export const linkOf = (email: string) =>
  vi.waitUntil(
    async () =>
      (await call<Mails>("GET", "/messages")).items.find(({ to, link }) => to === email && link !== undefined)?.link,
    {
      timeout: PATIENCE_MS,
    },
  );
