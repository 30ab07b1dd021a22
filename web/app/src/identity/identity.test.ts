import { expect, test } from "vitest";
import { t } from "~/i18n";
import { deviceOf } from "./device";
import { safeNext } from "./safeNext";
import { slugOf } from "./slug";

test.each(["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", undefined, 7])(
  "does not follow %s after sign-in",
  (next) => expect(safeNext(next)).toBe("/"),
);

test("goes back to where one wanted to go", () => {
  expect(safeNext("/firm/members?sort=name:asc")).toBe("/firm/members?sort=name:asc");
});

test("proposes a short name that the server takes", () => {
  expect(slugOf("Ann’s Roofing Ltd.")).toBe("anns-roofing-ltd");
  expect(slugOf("  Łódź & Søn — Küche ")).toMatch(/^[a-z0-9][a-z0-9-]*$/);
});

test("names a device as people do", () => {
  expect(deviceOf("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1", t)).toBe(
    "Safari on iOS",
  );
  expect(deviceOf(undefined, t)).toBe("Unknown device");
});
