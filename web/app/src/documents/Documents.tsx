import { Button, Group, SegmentedControl, Skeleton, Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCan } from "~/api/session";
import { useLive } from "~/app/live";
import { can } from "~/app/permissions";
import type { ListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { takeAway } from "~/exports/queries";
import { COMMENT_TYPES, type RecordRef } from "~/records/queries";
import { withWords } from "~/i18n/withWords";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { AddDocuments } from "./AddDocuments";
import { DocumentRow, isMovable } from "./DocumentRow";
import { ChosenDocuments } from "./folders/ChosenDocuments";
import { FolderPath } from "./folders/FolderPath";
import { FolderRow } from "./folders/FolderRow";
import { foldersQuery } from "./folders/queries";
import { bundleDocuments, type DocumentOf, documentsKey, loadDocuments, type Which } from "./queries";
import classes from "./documents.module.css";

const keepingWords = () => import("~/i18n/en/keeping");
const RecordHolds = lazy(withWords(keepingWords, () => import("./keeping/RecordHolds")));
const DocumentDrawer = lazy(withWords(keepingWords, () => import("./DocumentDrawer")));

const EMPTY = {
  filed: ["documents.empty", "documents.emptyText"],
  removed: ["documents.emptyRemoved", "documents.emptyRemovedText"],
  purged: ["documents.emptyPurged", "documents.emptyPurgedText"],
} as const;

/** Documents of a record, the latest first, live. */
export default function Documents({ kind, id }: RecordRef) {
  const { t } = useTranslation();
  const may = useCan();
  const record = useMemo(() => ({ kind, id }), [kind, id]);
  const key = useMemo(() => documentsKey(record), [record]);
  const [which, setWhich] = useState<Which>("filed");
  const search: ListSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { document: open, ...others } = search;
  const show = (document?: string) =>
    void navigate({ to: ".", search: document === undefined ? others : { ...others, document } });
  useLive(COMMENT_TYPES[kind], key); // What hangs on a record is told under one name.
  const all = useQuery(foldersQuery(record));
  const folders = all.data?.items ?? [];
  const { folder: asked, ...outside } = search;
  const at = folders.find((each) => each.id === asked);
  const within = folders.filter(({ parent }) => parent === at?.id);
  const openFolder = (folder: string | undefined) =>
    void navigate({ to: ".", search: folder === undefined ? outside : { ...outside, folder } });
  // Until the folders are there it is not known whether the address names one of them.
  const place = which !== "filed" ? undefined : ((all.data === undefined ? asked : at?.id) ?? "none");
  const list = usePages<DocumentOf>([...key, { which, place }], (cursor) =>
    loadDocuments(record, which, place, cursor),
  );
  // What has gone from the list, or is not moved any more, is not chosen any more.
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const movable = which === "filed" && folders.length > 0 ? (list.rows ?? []).filter(isMovable) : [];
  const chosen = movable.filter(({ id: each }) => ids.has(each));
  const choose = (documents: DocumentOf[]) => setIds(new Set(documents.map((each) => each.id)));
  const bare = list.rows?.length === 0 && (which !== "filed" || within.length === 0);
  return (
    <Stack gap="lg">
      {may(can.writeDocuments) ? <AddDocuments record={record} folders={folders} at={at} /> : null}
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t("documents.which")}
          value={which}
          onChange={setWhich}
          data={[
            { value: "filed", label: t("documents.there") },
            { value: "removed", label: t("documents.putAside") },
            { value: "purged", label: t("documents.erased") },
          ]}
        />
        {which !== "filed" || list.rows === undefined || (bare && folders.length === 0) ? null : (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={14} />}
            onClick={() => void takeAway(() => bundleDocuments(record))}
          >
            {t("exports.bundle")}
          </Button>
        )}
      </Group>
      {which !== "filed" ? null : all.error === null ? (
        <FolderPath
          record={record}
          folders={folders}
          at={at}
          add={all.data?.commands.find(({ name }) => name === "add_folder")}
          onOpen={openFolder}
        />
      ) : (
        <ProblemNote failure={all.error} onRetry={() => void all.refetch()} />
      )}
      {which !== "filed" || within.length === 0 ? null : (
        <ul className={classes["list"]} aria-label={t("documents.folders.title")}>
          {within.map((folder) => (
            <FolderRow
              key={folder.id}
              record={record}
              folder={folder}
              inside={folders.filter(({ parent }) => parent === folder.id).length}
              onOpen={() => openFolder(folder.id)}
            />
          ))}
        </ul>
      )}
      {which !== "filed" || folders.length === 0 ? null : (
        <ChosenDocuments record={record} movable={movable} chosen={chosen} onChoose={choose} />
      )}
      {list.rows === undefined ? (
        list.failure === undefined ? (
          <Skeleton height={160} />
        ) : (
          <ProblemNote failure={list.failure} onRetry={list.onRetry} />
        )
      ) : bare && at !== undefined && which === "filed" ? (
        <EmptyState kind="nothing" title={t("documents.folders.empty")} text={t("documents.folders.emptyText")} />
      ) : bare ? (
        <EmptyState kind="nothing" title={t(EMPTY[which][0])} text={t(EMPTY[which][1])} />
      ) : list.rows.length === 0 ? null : (
        <ul className={classes["list"]} aria-label={t("documents.title")}>
          {list.rows.map((document) => (
            <DocumentRow
              key={document.id}
              record={record}
              document={document}
              chosen={chosen.includes(document)}
              onChoose={
                movable.includes(document)
                  ? (on) => choose(on ? [...chosen, document] : chosen.filter((each) => each !== document))
                  : undefined
              }
              onOpen={() => show(document.id)}
            />
          ))}
        </ul>
      )}
      {list.more.has ? (
        <Group>
          <Button variant="default" onClick={list.more.load} loading={list.more.loading}>
            {t("documents.more")}
          </Button>
        </Group>
      ) : null}
      <Suspense>
        <RecordHolds record={record} />
      </Suspense>
      {open === undefined ? null : (
        <Suspense>
          <DocumentDrawer record={record} id={open} onClose={() => show()} />
        </Suspense>
      )}
    </Stack>
  );
}
