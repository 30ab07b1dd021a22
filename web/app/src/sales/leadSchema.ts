import type { Resolver } from "react-hook-form";
import type { components } from "~/api/schema";
import { t } from "~/i18n";
import type { Lead, Source, Urgency } from "./model";

type Details = components["schemas"]["LeadDetails"];

/** A number field that was left empty holds an empty text, never zero. */
type Amount = number | "";

export interface LeadValues {
  firstName: string;
  lastName: string;
  company: string;
  phone: string;
  alternatePhone: string;
  email: string;
  address: {
    street: string;
    city: string;
    region: string;
    postcode: string;
    country: string;
    latitude: Amount;
    longitude: Amount;
  };
  property: {
    value: Amount;
    type: string;
    yearBuilt: Amount;
    roofType: string;
    roofAgeYears: Amount;
    roofSizeSqft: Amount;
  };
  need: { urgency: Urgency | ""; description: string; insuranceClaim: boolean };
  budget: {
    min: Amount;
    max: Amount;
    confirmed: boolean;
    decisionMaker: "" | "yes" | "no";
    competitorQuotes: Amount;
    quoted: Amount;
  };
  source: Source;
  sourceDetail: string;
  tags: string[];
  custom: Record<string, unknown>;
  evenIf: boolean;
}

const empty = (...texts: string[]) => texts.every((text) => text.trim() === "");

const error = (message: string) => ({ type: "required", message });

/** Says the same as the server's `Lead.Facts`, to spare a round trip; the server decides. */
export const leadResolver: Resolver<LeadValues> = (values) => {
  const { street, city, postcode } = values.address;
  const nameless = empty(values.firstName, values.lastName, values.company);
  const postal = !empty(street) && !empty(city, postcode);
  const unreachable = empty(values.phone, values.alternatePhone, values.email) && !postal;
  if (!nameless && !unreachable) return { values, errors: {} };
  return {
    values: {},
    errors: {
      ...(nameless ? { lastName: error(t("leadForm.nameMissing")) } : {}),
      ...(unreachable ? { phone: error(t("leadForm.reachMissing")) } : {}),
    },
  };
};

const yesNo = (value: boolean | undefined): "" | "yes" | "no" => (value === undefined ? "" : value ? "yes" : "no");

export function valuesOf(lead: Lead | undefined): LeadValues {
  const { person, contact, address, property, need, budget, origin } = lead ?? {};
  return {
    firstName: person?.firstName ?? "",
    lastName: person?.lastName ?? "",
    company: person?.company ?? "",
    phone: contact?.phone ?? "",
    alternatePhone: contact?.alternatePhone ?? "",
    email: contact?.email ?? "",
    address: {
      street: address?.street ?? "",
      city: address?.city ?? "",
      region: address?.region ?? "",
      postcode: address?.postcode ?? "",
      country: address?.country ?? "",
      latitude: address?.at?.latitude ?? "",
      longitude: address?.at?.longitude ?? "",
    },
    property: {
      value: property?.value ?? "",
      type: property?.type ?? "",
      yearBuilt: property?.yearBuilt ?? "",
      roofType: property?.roofType ?? "",
      roofAgeYears: property?.roofAgeYears ?? "",
      roofSizeSqft: property?.roofSizeSqft ?? "",
    },
    need: {
      urgency: need?.urgency ?? "",
      description: need?.description ?? "",
      insuranceClaim: need?.insuranceClaim ?? false,
    },
    budget: {
      min: budget?.min ?? "",
      max: budget?.max ?? "",
      confirmed: budget?.confirmed ?? false,
      decisionMaker: yesNo(budget?.decisionMaker),
      competitorQuotes: budget?.competitorQuotes ?? "",
      quoted: budget?.quoted ?? "",
    },
    source: origin?.source ?? "phone_inquiry",
    sourceDetail: origin?.detail ?? "",
    tags: lead?.tags ?? [],
    custom: lead?.custom ?? {},
    evenIf: false,
  };
}

/** Without what was left empty: absent is unknown, and unknown is not zero. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], ""> } {
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]: [string, unknown]) => [name, typeof value === "string" ? value.trim() : value] as const)
      .filter(([, value]) => value !== "" && value !== null && value !== undefined),
  ) as { [K in keyof T]?: Exclude<T[K], ""> };
}

export function sentOf(values: LeadValues): Details {
  const { address, property, need, budget, source, tags, custom, evenIf: _evenIf, ...plain } = values;
  const { decisionMaker, ...means } = budget;
  return {
    ...given(plain),
    address: given(address),
    property: given(property),
    need: given(need),
    budget: { ...given(means), ...(decisionMaker === "" ? {} : { decisionMaker: decisionMaker === "yes" }) },
    source,
    tags,
    custom: given(custom),
  };
}
