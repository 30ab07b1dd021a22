import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";
import { again, type DocumentOf } from "../queries";
import { FolderSelect } from "./FolderSelect";
import { foldersQuery, moveDocuments, type NotMoved } from "./queries";
import { pathName, placesFor } from "./tree";

interface MoveSeveralProps {
  record: RecordRef;
  documents: DocumentOf[];
  onClose: () => void;
  onMoved: (not: NotMoved[]) => void;
}

/** Asks where several documents are to go. All of them lie in one place: the list shows one at a time. */
export default function MoveSeveral({ record, documents, onClose, onMoved }: MoveSeveralProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(foldersQuery(record));
  const [chosen, setChosen] = useState<{ to: string | undefined }>();
  const [several] = useState(documents);
  const at = several[0]?.folder;
  const all = (data?.items ?? []).filter((each) => each.record === record.id);
  const places = placesFor(all, { at });
  const top = at !== undefined;
  const to = chosen === undefined ? (top ? undefined : places[0]?.id) : chosen.to;
  const nowhere = !top && places.length === 0;
  const count = several.length;
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t("documents.folders.moveSeveralTitle", { count })}
      effect={
        nowhere
          ? t("documents.folders.nowhere")
          : t(top ? "documents.folders.areIn" : "documents.folders.areInNone", { path: pathName(all, at) })
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
        const { moved, not, failure } = await moveDocuments(record, several, to);
        if (moved > 0) showDone(t("documents.folders.movedSeveral", { count: moved }));
        if (moved > 0 || not.length > 0) onMoved(not);
        await again(queries, record);
        if (failure !== undefined) throw failure;
      }}
    />
  );
}
