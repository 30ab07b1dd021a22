import { createInstance } from "i18next";
import { initReactI18next } from "react-i18next";
import { type en, first } from "./en";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
    strictKeyChecks: true;
  }
}

export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: "en",
  fallbackLng: "en",
  resources: { en: { translation: first } },
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** The one way to say a text outside of components. Inside, `useTranslation()` gives the same function. */
export const t = i18n.t.bind(i18n);
