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
  fields: Record<CaptureField, Asked>;
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
    fields: Object.fromEntries(
      captureFields.map((field) => [field, form === undefined ? (first[field] ?? "no") : asked(field)]),
    ) as FormValues["fields"],
    source: form?.source ?? "website_form",
    thanks: form?.thanks ?? thanks,
    returnTo: form?.returnTo ?? "",
    origins: form?.origins ?? [],
    doubleOptIn: form?.doubleOptIn ?? false,
    perMinute: form?.perMinute ?? 60,
    perAddress: form?.perAddress ?? 10,
  };
}

/** What is sent; fields that were asked before keep their order. */
export function requestOf(values: FormValues, before: CaptureForm | undefined): FormRequest {
  const order = [...(before?.fields.map((each) => each.field) ?? []), ...captureFields];
  const asked = [...new Set(order)].filter((field) => values.fields[field] !== "no");
  return {
    name: values.name.trim(),
    title: values.title.trim(),
    ...(values.intro.trim() === "" ? {} : { intro: values.intro.trim() }),
    fields: asked.map((field) => ({ field, required: values.fields[field] === "required" })),
    source: values.source,
    thanks: values.thanks.trim(),
    ...(values.returnTo.trim() === "" ? {} : { returnTo: values.returnTo.trim() }),
    origins: values.origins,
    doubleOptIn: values.doubleOptIn,
    perMinute: Number(values.perMinute),
    perAddress: Number(values.perAddress),
  };
}
