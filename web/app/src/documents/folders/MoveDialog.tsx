import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { again, type DocumentOf } from "../queries";
import { FolderSelect } from "./FolderSelect";
import { type Folder, foldersQuery, moveDocument, moveFolder } from "./queries";
import { pathName, placesFor } from "./tree";

type Moved = { document: DocumentOf } | { folder: Folder };

/** Asks where a document or a folder is to go. */
export default function MoveDialog({
  record,
  moved,
  onClose,
}: {
  record: RecordRef;
  moved: Moved;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(foldersQuery(record));
  const [chosen, setChosen] = useState<{ to: string | undefined }>();
  const what = "document" in moved ? moved.document : moved.folder;
  const at = "document" in moved ? moved.document.folder : moved.folder.parent;
  // What hangs on a record that was merged into this one stays with it.
  const all = (data?.items ?? []).filter((each) => each.record === what.record);
  const places = placesFor(all, { at, ...("folder" in moved ? { folder: moved.folder.id } : {}) });
  const top = at !== undefined;
  const to = chosen === undefined ? (top ? undefined : places[0]?.id) : chosen.to;
  const nowhere = !top && places.length === 0;

  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("documents.folders.moveTitle", { name: what.name })}
      effect={
        nowhere
          ? t("documents.folders.nowhere")
          : t(top ? "documents.folders.isIn" : "documents.folders.isInNone", { path: pathName(all, at) })
      }
      confirmLabel={t("documents.folders.moveIt")}
      reason="none"
      more={
        nowhere ? null : (
          <FolderSelect
            label={t("documents.folders.to")}
            folders={all}
            places={places}
            top={top}
            value={to}
            onChange={(folder) => setChosen({ to: folder })}
          />
        )
      }
      onConfirm={async () => {
        if (nowhere) return;
        await ("document" in moved ? moveDocument(moved.document, to) : moveFolder(moved.folder, to));
        showDone(t("documents.folders.moved", { name: what.name }));
        await again(queries, record);
      }}
    />
  );
}
