import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import type { RecordRef } from "~/records/queries";
import { type DocumentOf, documentsKey } from "../queries";

export type Folder = Schemas["FolderView"];

const pathOf = ({ kind, id }: RecordRef) => ({ kind, record: id });
const of = ({ id, version }: { id: string; version: number }) => ({ path: { id }, header: ifMatch(version) });

/** All folders of a record: the server takes few hundred at most. */
export const foldersQuery = (ref: RecordRef) => ({
  queryKey: [...documentsKey(ref), "folders"],
  queryFn: () =>
    answer(api.GET("/api/v1/documents/records/{kind}/{record}/folders", { params: { path: pathOf(ref) } })),
});

export const addFolder = (ref: RecordRef, name: string, parent: string | undefined, key: string) =>
  answer(
    api.POST("/api/v1/documents/records/{kind}/{record}/folders", {
      params: { path: pathOf(ref), header: { "Idempotency-Key": key } },
      body: { name, ...(parent === undefined ? {} : { parent }) },
    }),
  );

export const renameFolder = (folder: Folder, name: string) =>
  answer(api.PUT("/api/v1/documents/folders/{id}", { params: of(folder), body: { name } }));

export const moveFolder = (folder: Folder, parent: string | undefined) =>
  answer(
    api.PUT("/api/v1/documents/folders/{id}/parent", {
      params: of(folder),
      body: parent === undefined ? {} : { parent },
    }),
  );

export const removeFolder = (folder: Folder) =>
  answer(api.DELETE("/api/v1/documents/folders/{id}", { params: of(folder) }));

export const moveDocument = (document: DocumentOf, folder: string | undefined) =>
  answer(
    api.PUT("/api/v1/documents/{id}/folder", {
      params: of(document),
      body: folder === undefined ? {} : { folder },
    }),
  );

/** A document that stayed where it was, and why. */
export interface NotMoved {
  id: string;
  name: string;
  why: string;
}

/** As many as the server takes at once. */
const AT_ONCE = 200;

/** How far it came, also when something went wrong on the way. */
export interface Movement {
  /** That lie there now. */
  moved: number;
  not: NotMoved[];
  failure?: unknown;
}

/** Each goes or stays by itself: those that stayed are told. After a failure the rest is not tried. */
export async function moveDocuments(
  ref: RecordRef,
  documents: DocumentOf[],
  folder: string | undefined,
): Promise<Movement> {
  const movement: Movement = { moved: 0, not: [] };
  try {
    await moveInParts(ref, documents, folder, movement);
  } catch (failure) {
    movement.failure = failure;
  }
  return movement;
}

async function moveInParts(
  ref: RecordRef,
  documents: DocumentOf[],
  folder: string | undefined,
  movement: Movement,
): Promise<void> {
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const part = documents.slice(from, from + AT_ONCE);
    const { items } = await answer(
      api.POST("/api/v1/documents/records/{kind}/{record}/moves", {
        params: { path: pathOf(ref) },
        body: {
          documents: part.map(({ id, version }) => ({ document: id, version })),
          ...(folder === undefined ? {} : { folder }),
        },
      }),
    );
    for (const { document, outcome, detail } of items) {
      if (outcome !== "refused") movement.moved += 1;
      else
        movement.not.push({
          id: document,
          name: part.find(({ id }) => id === document)?.name ?? "",
          why: detail ?? "",
        });
    }
  }
}
