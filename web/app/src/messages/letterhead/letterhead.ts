import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { z } from "~/app/zod";
import { t } from "~/i18n";

export type Letterhead = Schemas["LetterheadView"];

const FOOTER_MAX = 500;

export const LETTERHEAD = ["letterhead"] as const;

/** The server judges contrast and address; here only what is no colour and what is too long. */
export const letterheadSchema = () =>
  z.object({
    colour: z
      .string()
      .trim()
      .regex(/^(?:#[0-9a-fA-F]{6})?$/, t("letterhead.colourWrong")),
    footer: z.string().trim().max(FOOTER_MAX, t("letterhead.tooLong")),
    replyTo: z.union([z.literal(""), z.email(t("letterhead.emailWrong"))]),
  });

export type LetterheadValues = z.infer<ReturnType<typeof letterheadSchema>>;

export const valuesOf = ({ colour, footer, replyTo }: Letterhead): LetterheadValues => ({
  colour: colour ?? "",
  footer,
  replyTo: replyTo ?? "",
});

export const standOf = (letterhead: Letterhead) => ({ values: valuesOf(letterhead), version: letterhead.version });

export const requestOf = ({ colour, footer, replyTo }: LetterheadValues) => ({
  footer,
  ...(colour.trim() === "" ? {} : { colour: colour.trim() }),
  ...(replyTo.trim() === "" ? {} : { replyTo: replyTo.trim() }),
});

export const letterheadQuery = {
  queryKey: LETTERHEAD,
  queryFn: () => answer(api.GET("/api/v1/messages/letterhead")),
};

/** As it would look; the picture is that of the version that is saved. */
export const previewQuery = (values: LetterheadValues, version: number) => ({
  queryKey: [...LETTERHEAD, "preview", version, values],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/messages/letterhead/preview", { params: { query: requestOf(values) } }))).page,
  retry: false,
});

/** What the contract takes for bytes. */
export async function base64Of(file: Blob) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
