import { useEffect } from "react";

/** Names the browser tab and, through it, what the route announcer says. */
export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Plumbline`;
  }, [title]);
}

/** While a form has errors its page says so first, as screen readers read the title first. */
export function useErrorTitle(failed: boolean, word: string) {
  useEffect(() => {
    const prefix = `${word}: `;
    const plain = document.title.replace(prefix, "");
    document.title = failed ? prefix + plain : plain;
    return () => {
      document.title = document.title.replace(prefix, "");
    };
  }, [failed, word]);
}
