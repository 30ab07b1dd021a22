import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { i18n } from "~/i18n";
import * as later from "~/i18n/en/later";

i18n.addResourceBundle("en", "translation", { ...later }, true, true);

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// What happy-dom lacks and Mantine asks for.
vi.stubGlobal("ResizeObserver", Observer);
vi.stubGlobal("IntersectionObserver", Observer);
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
    onchange: null,
  }) as MediaQueryList;
Object.defineProperty(document, "fonts", { value: { addEventListener() {}, removeEventListener() {} } });
Element.prototype.scrollIntoView = () => {};

afterEach(() => {
  cleanup();
  localStorage.clear();
});
