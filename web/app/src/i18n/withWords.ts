import { i18n } from ".";

/** A page that is loaded on demand, its words before it. */
export const withWords =
  <Page>(words: () => Promise<object>, page: () => Promise<Page>) =>
  async (): Promise<Page> => {
    i18n.addResourceBundle("en", "translation", { ...(await words()) }, true, true);
    return page();
  };
