import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { Offer } from "~/intake/apply/state";

export type ProviderSettings = Schemas["ProviderView"];
export type Kind = ProviderSettings["kind"];

export interface PriceValues {
  plan: string;
  monthly: string;
  setup: string;
}

export interface ProviderValues {
  kind: Kind;
  secretKey: string;
  signingSecret: string;
  formerSigningSecret: string;
  prices: PriceValues[];
}

export const providerQuery = {
  queryKey: ["payments", "provider"],
  queryFn: () => answer(api.GET("/api/v1/billing/provider")),
};

/** Secrets are never read back: their fields begin empty, which keeps them. */
export const valuesOf = (settings: ProviderSettings, plans: Offer["plans"]): ProviderValues => ({
  kind: settings.kind,
  secretKey: "",
  signingSecret: "",
  formerSigningSecret: "",
  prices: plans.map(({ code }) => {
    const known = settings.prices.find(({ plan }) => plan === code);
    return { plan: code, monthly: known?.monthly ?? "", setup: known?.setup ?? "" };
  }),
});

const typed = (name: "secretKey" | "signingSecret" | "formerSigningSecret", text: string) =>
  text.trim() === "" ? {} : { [name]: text.trim() };

export const save = (values: ProviderValues, version: number) =>
  answer(
    api.PUT("/api/v1/billing/provider", {
      params: { header: ifMatch(version) },
      body: {
        kind: values.kind,
        ...typed("secretKey", values.secretKey),
        ...typed("signingSecret", values.signingSecret),
        ...typed("formerSigningSecret", values.formerSigningSecret),
        prices: values.prices
          .filter(({ monthly }) => monthly.trim() !== "")
          .map(({ plan, monthly, setup }) => ({
            plan,
            monthly: monthly.trim(),
            ...(setup.trim() === "" ? {} : { setup: setup.trim() }),
          })),
      },
    }),
  );
