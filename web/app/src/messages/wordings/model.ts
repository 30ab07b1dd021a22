import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { StatusKind } from "~/ui/StatusBadge";

export type Wording = Schemas["WordingView"];
export type WordingLine = Schemas["WordingLine"];
export type WordingVersion = Schemas["WordingVersion"];

/** A letter as it stands in an address of the application, where what has a dot would be a file. */
export const inAddress = (letter: string) => letter.replaceAll(".", "-");

export const ofAddress = (text: string) => text.replaceAll("-", ".");

export const WORDINGS = ["wordings"] as const;

export const stateKinds: Record<WordingLine["state"], StatusKind> = { ours: "idle", own: "good", unfit: "attention" };

export interface WordingValues {
  subject: string;
  text: string;
}

export const valuesOf = ({ subject, text }: Wording): WordingValues => ({ subject, text });

export const standOf = (wording: Wording) => ({ values: valuesOf(wording), version: wording.version });

/** A text with a field put at a place of it, and where one goes on writing. */
export function withField(text: string, field: string, from: number, to: number) {
  const place = `{{${field}}}`;
  return { text: text.slice(0, from) + place + text.slice(to), caret: from + place.length };
}

export const wordingsQuery = {
  queryKey: [...WORDINGS, "list"],
  queryFn: async () => (await answer(api.GET("/api/v1/messages/wordings"))).items,
};

export const wordingQuery = (letter: string) => ({
  queryKey: [...WORDINGS, letter],
  queryFn: () => answer(api.GET("/api/v1/messages/wordings/{letter}", { params: { path: { letter } } })),
});

export const versionsOf = (letter: string, cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/messages/wordings/{letter}/versions", {
      params: { path: { letter }, query: cursor === undefined ? {} : { cursor } },
    }),
  );

/** As its recipient would get it; the letterhead is the one that is saved. */
export const previewQuery = (letter: string, body: WordingValues) => ({
  queryKey: [...WORDINGS, letter, "preview", body],
  queryFn: () => answer(api.POST("/api/v1/messages/wordings/{letter}/preview", { params: { path: { letter } }, body })),
  retry: false,
  enabled: body.subject.trim() !== "" && body.text.trim() !== "",
});

export const save = (letter: string, version: number, body: WordingValues) =>
  answer(
    api.PUT("/api/v1/messages/wordings/{letter}", { params: { path: { letter }, header: ifMatch(version) }, body }),
  );

export const restore = ({ letter, version }: Wording) =>
  answer(
    api.PUT("/api/v1/messages/wordings/{letter}/original", {
      params: { path: { letter }, header: ifMatch(version) },
    }),
  );

export const tryOut = (letter: string, body: WordingValues, key: string) =>
  answer(
    api.POST("/api/v1/messages/wordings/{letter}/trial", {
      params: { path: { letter }, header: { "Idempotency-Key": key } },
      body,
    }),
  );
