import type { QueryClient } from "@tanstack/react-query";
import { answer, api, ifMatch, newIdempotencyKey, send } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { problemIn } from "~/api/problem";
import { recordKey, type RecordRef } from "~/records/queries";

export type DocumentOf = Schemas["DocumentView"];
export type DocumentVersion = Schemas["VersionView"];
export type DocumentLabel = Schemas["DocumentLabel"];
export type DocumentKind = Schemas["DocumentKind"];
export type Proof = Schemas["Proof"];
export type Proposal = Schemas["ProposalView"];

/** What of a document its version is shown with. */
export type Named = Pick<DocumentOf, "name" | "kind">;

/** What waits for review and what ends. */
export const REVIEWS = ["document-reviews"] as const;

const pathOf = ({ kind, id }: RecordRef) => ({ kind, record: id });

export const documentsKey = (ref: RecordRef) => [...recordKey(ref), "documents"] as const;

/** Which of a record's documents are asked for. */
export type Which = "filed" | "removed" | "purged";

/** @param folder `none` for those that lie in none; nothing for all */
export const loadDocuments = (ref: RecordRef, status: Which, folder: string | undefined, cursor: string | undefined) =>
  answer(
    api.GET("/api/v1/documents/records/{kind}/{record}", {
      params: {
        path: pathOf(ref),
        query: {
          limit: 20,
          status,
          ...(folder === undefined ? {} : { folder }),
          ...(cursor === undefined ? {} : { cursor }),
        },
      },
    }),
  );

/** Has what is shown of each document put into one file. */
export const bundleDocuments = (ref: RecordRef) =>
  answer(
    api.POST("/api/v1/documents/records/{kind}/{record}/export", {
      params: {
        path: pathOf(ref),
        query: { format: "zip" },
        header: { "Idempotency-Key": newIdempotencyKey() },
      },
    }),
  );

export const kindsQuery = {
  queryKey: ["document-kinds"],
  queryFn: async () => (await answer(api.GET("/api/v1/documents/kinds"))).items,
  staleTime: Number.POSITIVE_INFINITY,
};

/** One document; while a version is being looked at for malware the record's news bring it up to date. */
export const documentQuery = (ref: RecordRef, id: string) => ({
  queryKey: [...documentsKey(ref), id],
  queryFn: () => answer(api.GET("/api/v1/documents/{id}", { params: { path: { id } } })),
});

export const versionsQuery = (ref: RecordRef, document: Pick<DocumentOf, "id" | "version">) => ({
  queryKey: [...documentsKey(ref), document.id, "versions", document.version],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/documents/{id}/versions", { params: { path: { id: document.id } } }))).items,
});

export const add = (ref: RecordRef, upload: string, label: DocumentLabel, folder: string | undefined) =>
  answer(
    api.POST("/api/v1/documents/records/{kind}/{record}", {
      params: { path: pathOf(ref) },
      body: { upload, label, ...(folder === undefined ? {} : { folder }) },
    }),
  );

const of = (record: { id: string; version: number }) => ({
  path: { id: record.id },
  header: ifMatch(record.version),
});

export const addVersion = (document: DocumentOf, upload: string) =>
  answer(api.POST("/api/v1/documents/{id}/versions", { params: of(document), body: { upload } }));

export const change = (document: { id: string; version: number }, label: DocumentLabel) =>
  answer(api.PUT("/api/v1/documents/{id}", { params: of(document), body: label }));

export const remove = (document: DocumentOf) =>
  answer(api.PUT("/api/v1/documents/{id}/removal", { params: of(document) }));

export const restore = (document: DocumentOf) =>
  answer(api.PUT("/api/v1/documents/{id}/restoration", { params: of(document) }));

export const verify = (version: DocumentVersion, proof: Proof) =>
  answer(api.PUT("/api/v1/documents/versions/{id}/verification", { params: of(version), body: proof }));

export const reject = (version: DocumentVersion, reason: string) =>
  answer(api.PUT("/api/v1/documents/versions/{id}/rejection", { params: of(version), body: { reason } }));

/** The address of a content, for two minutes. */
export const linkTo = async (version: DocumentVersion, inline: boolean) =>
  (
    await answer(
      api.POST("/api/v1/documents/versions/{id}/link", { params: { path: { id: version.id } }, body: { inline } }),
    )
  ).url;

/** All bytes of a content that is shown in the page. */
export const contentOf = async (version: DocumentVersion) => {
  const response = await send(new Request(new URL(await linkTo(version, true), location.origin)));
  if (!response.ok) throw await problemIn(response);
  return response.arrayBuffer();
};

/** What a version looks like, in small: as an address that holds it, since only the session may fetch it. */
export const pictureOf = async (version: DocumentVersion) => {
  const response = await send(
    new Request(new URL(`/api/v1/documents/versions/${version.id}/picture`, location.origin)),
  );
  if (!response.ok) throw await problemIn(response);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
};

/** What a machine read in a version; the review changes whether it agrees. */
export const proposalsQuery = (version: DocumentVersion) => ({
  queryKey: ["document-proposals", version.id, version.version],
  queryFn: async () =>
    (await answer(api.GET("/api/v1/documents/versions/{id}/proposals", { params: { path: { id: version.id } } })))
      .items,
});

export const again = (queries: QueryClient, ref: RecordRef) =>
  Promise.all([
    queries.invalidateQueries({ queryKey: documentsKey(ref) }),
    queries.invalidateQueries({ queryKey: REVIEWS }),
  ]);
