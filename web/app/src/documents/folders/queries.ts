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
