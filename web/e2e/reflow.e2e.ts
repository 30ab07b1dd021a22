import type { Page } from "playwright-core";
import { expect } from "vitest";
import { pages, publicPages, salesPages } from "./addresses";
import { desktop, settled, test, visit, type View } from "./browser";

/** The narrowest screen that everything has to fit in: 320 px, or 1280 px at 400 %. */
const narrow: View = { scheme: "light", width: 320 };

/** What can be pushed sideways: the page, named by what sticks out of it, or a part that holds no table, board or tabs. */
const pushed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const name = (part: Element) => `${part.tagName.toLowerCase()}.${part.getAttribute("class") ?? ""}`;
    const parts = [...document.querySelectorAll("body *")];
    const scrolls = (part: Element) => /auto|scroll/.test(getComputedStyle(part).overflowX);
    const mayScroll = (part: Element) => part.matches("[role=tablist], pre, :has(table, > section, [role=tablist])");
    const inside = (part: Element): boolean =>
      part.parentElement !== null && (scrolls(part.parentElement) || inside(part.parentElement));
    const sticksOut = ({ left, right }: DOMRect) => right > edge || left < -1;
    const out = parts.filter((part) => sticksOut(part.getBoundingClientRect()) && !inside(part));
    return [
      ...(document.documentElement.scrollWidth > edge ? ["the page", ...out.slice(0, 6).map(name)] : []),
      ...parts
        .filter((part) => scrolls(part) && part.scrollWidth > part.clientWidth + 1 && !mayScroll(part))
        .map((part) => `${name(part)} scrolls`),
    ];
  });

/** Texts that are cut off without a sign of it: no ellipsis, no title, nothing to scroll. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isCut = (part: Element) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(part);
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const wide = hides(overflowX) && part.scrollWidth > part.clientWidth + 1;
      const high = hides(overflowY) && part.scrollHeight > part.clientHeight + 1 && webkitLineClamp === "none";
      return (wide || high) && textOverflow !== "ellipsis" && part.closest("[title]") === null;
    };
    // What is there for screen readers alone is one pixel large; a map shows a part of its land.
    return [...document.querySelectorAll("body :not(:has(> svg[tabindex]))")]
      .filter((part) => part instanceof HTMLElement && part.clientWidth > 1 && part.innerText.trim() !== "")
      .filter(isCut)
      .map((part) => `${part.tagName}.${part.getAttribute("class")}: ${part.textContent?.slice(0, 60)}`);
  });

/** Every word longer by 35 %, as other languages have it; also what people wrote, which may be long too. */
function lengthen() {
  // The frame of a preview runs no script, not even ours.
  if (location.href === "about:srcdoc") return;
  const done = new WeakMap<Node, string>();
  const stretch = (text: string) =>
    text.replaceAll(/\p{L}{3,}/gu, (word) => word + "e".repeat(Math.ceil(word.length * 0.35)));
  const visit = (node: Node) => {
    const text = node.nodeValue ?? "";
    if (node.nodeType === Node.TEXT_NODE && done.get(node) !== text && !node.parentElement?.closest("style, script")) {
      done.set(node, stretch(text));
      node.nodeValue = stretch(text);
    }
    node.childNodes.forEach(visit);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) visit(node);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

function mirror() {
  if (location.href === "about:srcdoc") return;
  document.addEventListener("DOMContentLoaded", () => (document.documentElement.dir = "rtl"));
}

/** Looks at every page, those before sign-in too, with what `change` makes of them. */
async function everyPage(page: Page, change: () => void, faults: (page: Page) => Promise<string[]>) {
  const inside = [...pages.map(({ path }) => path), ...(await salesPages(page))];
  await page.addInitScript(change);
  const look = async (path: string) => {
    await settled(page);
    expect.soft(await faults(page), path).toEqual([]);
  };
  await page.goto("/");
  for (const path of new Set(inside)) {
    await visit(page, path);
    await look(path);
  }
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  for (const { path } of publicPages) {
    await page.goto(path);
    await look(path);
  }
}

const phone: View = { scheme: "light", width: 390 };

test("control: what sticks out, scrolls or is cut is seen", async ({ open }) => {
  const { page } = await open(narrow);
  await page.setContent(`<h1 style="width: 600px">Wide</h1>
    <p style="overflow-x: auto; white-space: nowrap">${"Far to the right ".repeat(20)}</p>
    <p id="cut" style="overflow: hidden; width: 60px; white-space: nowrap">Cut in the middle of it</p>
    <p title="All of it" style="overflow: hidden; width: 60px; white-space: nowrap">Cut, but told on asking</p>`);
  expect(await pushed(page)).toEqual(["the page", "h1.", "p. scrolls"]);
  expect(await cut(page)).toEqual(["P.null: Cut in the middle of it"]);
});

test("no page is pushed sideways at 320 px", async ({ signedIn }) => {
  const { page } = await signedIn(narrow);
  await everyPage(page, () => undefined, pushed);
});

test.for([desktop, phone])(
  "words that are longer by a third fit everywhere at $width px",
  async (view, { signedIn }) => {
    const { page } = await signedIn(view);
    await everyPage(page, lengthen, async (page) => [...(await cut(page)), ...(await pushed(page))]);
  },
);

test.for([desktop, phone])("pages stand from right to left at $width px", async (view, { signedIn }) => {
  const { page } = await signedIn(view);
  await everyPage(page, mirror, async (page) => [...(await cut(page)), ...(await pushed(page))]);
});
