import type { Address } from "./queries";

export interface AddressValues {
  street: string;
  city: string;
  region: string;
  postcode: string;
  country: string;
}

export const addressValues = (known: Address | undefined): AddressValues => ({
  street: known?.street ?? "",
  city: known?.city ?? "",
  region: known?.region ?? "",
  postcode: known?.postcode ?? "",
  country: known?.country ?? "",
});

/** What is sent: without what was left empty. */
export const filled = (values: object) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "string" ? (value.trim() === "" ? [] : [[name, value.trim()]]) : [[name, value]],
    ),
  );
