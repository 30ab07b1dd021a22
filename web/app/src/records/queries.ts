import type { QueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";

const kinds = ["leads", "clients", "properties"] as const;
type Kind = (typeof kinds)[number];

export const isKind = (kind: string): kind is Kind => kinds.some((each) => each === kind);

/** A record of any kind: the kind as the API calls it. */
export interface RecordRef {
  kind: Kind;
  id: string;
}

/** What has a timeline: every record, and a member, on whom nothing else hangs. */
export interface PastRef {
  kind: Kind | "members";
  id: string;
}

export type Comment = Schemas["CommentView"];
/** What a field held: the description knows no narrower type for any JSON. */
export interface FieldChange {
  field: string;
  before?: unknown;
  after?: unknown;
}

export type Entry = Omit<Schemas["TimelineView"]["items"][number], "changes"> & { changes: FieldChange[] };

/** What changes are told under: stable, as the stream wants it. */
export const COMMENT_TYPES = {
  leads: ["lead-comment"],
  clients: ["client-comment"],
  properties: ["property-comment"],
} as const;

/** What a timeline hears of: of a client also what happens with the lead that it came from. */
export const TIMELINE_TYPES = [
  "lead",
  "lead-comment",
  "lead-follow-up",
  "client-comment",
  "property-comment",
  "member",
] as const;

const pathOf = ({ kind, id }: PastRef) => ({ kind, record: id });

export const recordKey = ({ kind, id }: PastRef) => ["records", kind, id] as const;

export const recordQuery = (ref: RecordRef) => ({
  queryKey: [...recordKey(ref), "watching"],
  queryFn: () => answer(api.GET("/api/v1/records/{kind}/{record}", { params: { path: pathOf(ref) } })),
});

/** Who can be mentioned. */
export const peopleQuery = (ref: RecordRef) => ({
  queryKey: [...recordKey(ref), "people"],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/records/{kind}/{record}/people", { params: { path: pathOf(ref) } }))).items,
});

export const loadComments = (ref: RecordRef, cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/records/{kind}/{record}/comments", {
      params: { path: pathOf(ref), query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );

export interface TimelineQuery {
  source?: string[];
  from?: string;
  to?: string;
}

export const loadTimeline = (ref: PastRef, query: TimelineQuery, cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/records/{kind}/{record}/timeline", {
      params: { path: pathOf(ref), query: { ...query, limit: 30, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );

/** Not among those that every page knows (`can`): only what is loaded later asks for them. */
export const mayLetters = { read: "letter.read", write: "letter.write" };

export type Letter = Schemas["LetterView"];

export const lettersKey = (ref: RecordRef) => [...recordKey(ref), "letters"] as const;

/** Whether the person of a record can be written to now. */
export const writingQuery = (ref: RecordRef) => ({
  queryKey: [...lettersKey(ref), "preparation"],
  queryFn: () =>
    answer(api.GET("/api/v1/records/{kind}/{record}/letters/preparation", { params: { path: pathOf(ref) } })),
});

/** Without those that were retired. */
export const templatesQuery = {
  queryKey: ["templates"],
  queryFn: async () => (await answer(api.GET("/api/v1/records/templates"))).items,
};

/** What a template says for this record. */
export const draftQuery = (ref: RecordRef, template: string) => ({
  queryKey: [...lettersKey(ref), "draft", template],
  queryFn: () =>
    answer(
      api.GET("/api/v1/records/{kind}/{record}/letters/drafts/{template}", {
        params: { path: { ...pathOf(ref), template } },
      }),
    ),
});

export const loadLetters = (ref: RecordRef, cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/records/{kind}/{record}/letters", {
      params: { path: pathOf(ref), query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );

export const writeLetter = (ref: RecordRef, letter: { subject: string; text: string }, key: string) =>
  answer(
    api.POST("/api/v1/records/{kind}/{record}/letters", {
      params: { path: pathOf(ref), header: { "Idempotency-Key": key } },
      body: letter,
    }),
  );

export const revisionsQuery = (comment: Comment) => ({
  queryKey: ["records", "revisions", comment.id, comment.version],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/records/comments/{id}/revisions", { params: { path: { id: comment.id } } }))).items,
});

export const post = (ref: RecordRef, body: string, key: string) =>
  answer(
    api.POST("/api/v1/records/{kind}/{record}/comments", {
      params: { path: pathOf(ref), header: { "Idempotency-Key": key } },
      body: { body },
    }),
  );

const of = (comment: Comment) => ({ path: { id: comment.id }, header: ifMatch(comment.version) });

export const edit = (comment: Comment, body: string) =>
  answer(api.PUT("/api/v1/records/comments/{id}", { params: of(comment), body: { body } }));

export const remove = (comment: Comment) =>
  answer(api.PUT("/api/v1/records/comments/{id}/removal", { params: of(comment) }));

export const watch = (ref: RecordRef, watching: boolean) =>
  watching
    ? answer(api.PUT("/api/v1/records/{kind}/{record}/watching", { params: { path: pathOf(ref) } }))
    : answer(api.DELETE("/api/v1/records/{kind}/{record}/watching", { params: { path: pathOf(ref) } }));

export const again = (queries: QueryClient, ref: RecordRef) => queries.invalidateQueries({ queryKey: recordKey(ref) });

export type Kept = Schemas["KeptView"];

/** What the person keeps at hand. */
export const keptKey = ["records", "kept"] as const;

export const loadKept = (list: "favourites" | "watched", cursor: string | undefined) => {
  const params = { query: cursor === undefined ? {} : { cursor } };
  return answer(
    list === "favourites"
      ? api.GET("/api/v1/records/favourites", { params })
      : api.GET("/api/v1/records/watched", { params }),
  );
};

export const favouriteQuery = (ref: RecordRef) => ({
  queryKey: [...recordKey(ref), "favourite"],
  queryFn: () => answer(api.GET("/api/v1/records/{kind}/{record}/favourite", { params: { path: pathOf(ref) } })),
});

export const star = (ref: RecordRef, favourite: boolean) =>
  favourite
    ? answer(api.PUT("/api/v1/records/{kind}/{record}/favourite", { params: { path: pathOf(ref) } }))
    : answer(api.DELETE("/api/v1/records/{kind}/{record}/favourite", { params: { path: pathOf(ref) } }));

export const tagsQuery = (ref: RecordRef) => ({
  queryKey: [...recordKey(ref), "tags"],
  queryFn: () => answer(api.GET("/api/v1/records/{kind}/{record}/tags", { params: { path: pathOf(ref) } })),
});

/** Tags in use that begin so. */
export const suggestedTagsQuery = (kind: RecordRef["kind"], q: string) => ({
  queryKey: ["records", "tags", kind, q],
  queryFn: async () => (await answer(api.GET("/api/v1/records/tags", { params: { query: { kind, q } } }))).items,
});

/** Says only what was put on and taken off, so that what somebody else does meanwhile stays. */
export const changeTags = (ref: RecordRef, before: string[], after: string[]) =>
  answer(
    api.PUT("/api/v1/records/{kind}/{record}/tags", {
      params: { path: pathOf(ref) },
      body: {
        add: after.filter((tag) => !before.includes(tag)),
        remove: before.filter((tag) => !after.includes(tag)),
      },
    }),
  );
