import type { QueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type CaptureForm = Schemas["CaptureFormView"];
export type Enquiry = Schemas["EnquiryView"];
export type CaptureField = CaptureForm["fields"][number]["field"];
type FormRequest = Schemas["CaptureFormFormRequest"];

const REFRESH_MS = 10_000;

export const captureFields = [
  "first_name",
  "last_name",
  "company",
  "phone",
  "email",
  "address",
  "urgency",
  "description",
] as const satisfies readonly CaptureField[];

export const formsQuery = {
  queryKey: ["capture-forms"],
  queryFn: async () => (await answer(api.GET("/api/v1/sales/capture-forms"))).items,
  refetchInterval: REFRESH_MS,
};

export const formQuery = (id: string) => ({
  queryKey: ["capture-forms", id],
  queryFn: () => answer(api.GET("/api/v1/sales/capture-forms/{id}", { params: { path: { id } } })),
  refetchInterval: REFRESH_MS,
});

export const snippetsQuery = (form: CaptureForm) => ({
  queryKey: ["capture-forms", form.id, "snippets", form.version],
  queryFn: () => answer(api.GET("/api/v1/sales/capture-forms/{id}/snippets", { params: { path: { id: form.id } } })),
});

export type FormCommand = "activate" | "pause" | "retire" | "replace_key";

const addresses = {
  activate: "/api/v1/sales/capture-forms/{id}/activation",
  pause: "/api/v1/sales/capture-forms/{id}/pause",
  retire: "/api/v1/sales/capture-forms/{id}/retirement",
  replace_key: "/api/v1/sales/capture-forms/{id}/key",
} as const;

export const runOnForm = (command: FormCommand, form: CaptureForm) =>
  answer(api.PUT(addresses[command], { params: { path: { id: form.id }, header: ifMatch(form.version) } }));

export const refreshForms = (queries: QueryClient) => queries.invalidateQueries({ queryKey: ["capture-forms"] });

/** How much a form asks of one field. */
export type Asked = "no" | "asked" | "required";

export interface FormValues {
  name: string;
  title: string;
  intro: string;
  /** In the order in which the form asks. */
  fields: { field: CaptureField; asked: Asked }[];
  source: FormRequest["source"];
  thanks: string;
  returnTo: string;
  origins: string[];
  doubleOptIn: boolean;
  perMinute: number | "";
  perAddress: number | "";
}

export function valuesOf(form: CaptureForm | undefined, thanks: string): FormValues {
  const asked = (field: CaptureField): Asked => {
    const found = form?.fields.find((each) => each.field === field);
    if (found === undefined) return "no";
    return found.required ? "required" : "asked";
  };
  const first: Partial<Record<CaptureField, Asked>> = { last_name: "required", phone: "asked", email: "required" };
  return {
    name: form?.name ?? "",
    title: form?.title ?? "",
    intro: form?.intro ?? "",
    fields: [...new Set([...(form?.fields.map(({ field }) => field) ?? []), ...captureFields])].map((field) => ({
      field,
      asked: form === undefined ? (first[field] ?? "no") : asked(field),
    })),
    source: form?.source ?? "website_form",
    thanks: form?.thanks ?? thanks,
    returnTo: form?.returnTo ?? "",
    origins: form?.origins ?? [],
    doubleOptIn: form?.doubleOptIn ?? false,
    perMinute: form?.perMinute ?? 60,
    perAddress: form?.perAddress ?? 10,
  };
}

/** Moves one field by a step; at an end it stays. */
export function moved(fields: FormValues["fields"], place: number, step: -1 | 1): FormValues["fields"] {
  const one = fields[place];
  const other = fields[place + step];
  if (one === undefined || other === undefined) return fields;
  return fields.map((each) => (each === one ? other : each === other ? one : each));
}

export function requestOf(values: FormValues): FormRequest {
  const asked = values.fields.filter((each) => each.asked !== "no");
  return {
    name: values.name.trim(),
    title: values.title.trim(),
    ...(values.intro.trim() === "" ? {} : { intro: values.intro.trim() }),
    fields: asked.map((each) => ({ field: each.field, required: each.asked === "required" })),
    source: values.source,
    thanks: values.thanks.trim(),
    ...(values.returnTo.trim() === "" ? {} : { returnTo: values.returnTo.trim() }),
    origins: values.origins,
    doubleOptIn: values.doubleOptIn,
    perMinute: Number(values.perMinute),
    perAddress: Number(values.perAddress),
  };
}
