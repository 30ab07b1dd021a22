import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en";
import type * as later from "./en/later";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en & typeof later };
    strictKeyChecks: true;
  }
}

export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: "en",
  fallbackLng: "en",
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
  // A page that forgot its words is heard by every browser test.
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key: string) => console.error(`There are no words for ${key}`),
});

/** The one way to say a text outside of components. Inside, `useTranslation()` gives the same function. */
export const t = i18n.t.bind(i18n);
