import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Checkout = Schemas["CheckoutView"];
export type Outcome = Schemas["SandboxAttemptRequest"]["outcome"];

/** How often it is asked whether the payment has come, or the client is ready. */
const ASK_MS = 2_000;

/** Nothing more happens by itself to what was given up, ran out, or is ready. */
const settled = ({ status, provider, ready }: Checkout) =>
  status === "open" ? provider === "sandbox" : status !== "paid" || ready;

export const checkoutQuery = (token: string) => ({
  queryKey: ["checkout", token],
  queryFn: () => answer(api.GET("/api/v1/billing/checkouts/{token}", { params: { path: { token } } })),
  refetchInterval: ({ state }: { state: { data: Checkout | undefined } }) =>
    state.data === undefined || settled(state.data) ? (false as const) : ASK_MS,
});

/** A way to pay for an application: the one that is open, or a new one. */
export const openCheckout = (receipt: string) => answer(api.POST("/api/v1/billing/checkouts", { body: { receipt } }));

export const attempt = (token: string, outcome: Outcome) =>
  answer(api.POST("/api/v1/billing/sandbox/{token}/attempts", { params: { path: { token } }, body: { outcome } }));

/** In the currency of the plan, as the reader writes it. */
export const money = (amount: number, currency: string) =>
  new Intl.NumberFormat(undefined, { style: "currency", currency }).format(amount);
