import { Button, Group, Skeleton, Stack, Switch } from "@mantine/core";
import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCan } from "~/api/session";
import { useLive } from "~/app/live";
import { can } from "~/app/permissions";
import type { ListSearch } from "~/app/useListSearch";
import { usePages } from "~/app/usePages";
import { COMMENT_TYPES, type RecordRef } from "~/records/queries";
import { EmptyState } from "~/ui/EmptyState";
import { ProblemNote } from "~/ui/ProblemNote";
import { AddDocuments } from "./AddDocuments";
import { DocumentRow } from "./DocumentRow";
import { type DocumentOf, documentsKey, loadDocuments } from "./queries";
import classes from "./documents.module.css";

const DocumentDrawer = lazy(() => import("./DocumentDrawer"));

/** Documents of a record, the latest first, live. */
export default function Documents({ kind, id }: RecordRef) {
  const { t } = useTranslation();
  const may = useCan();
  const record = useMemo(() => ({ kind, id }), [kind, id]);
  const key = useMemo(() => documentsKey(record), [record]);
  const [removed, setRemoved] = useState(false);
  const search: ListSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const { document: open, ...others } = search;
  const show = (document?: string) =>
    void navigate({ to: ".", search: document === undefined ? others : { ...others, document } });
  useLive(COMMENT_TYPES[kind], key); // What hangs on a record is told under one name.
  const list = usePages<DocumentOf>([...key, { removed }], (cursor) => loadDocuments(record, removed, cursor));
  return (
    <Stack gap="lg">
      {may(can.writeDocuments) ? <AddDocuments record={record} /> : null}
      <Switch
        label={t("documents.removedOnes")}
        checked={removed}
        onChange={(event) => setRemoved(event.currentTarget.checked)}
      />
      {list.rows === undefined ? (
        list.failure === undefined ? (
          <Skeleton height={160} />
        ) : (
          <ProblemNote failure={list.failure} onRetry={list.onRetry} />
        )
      ) : list.rows.length === 0 ? (
        <EmptyState
          kind="nothing"
          title={removed ? t("documents.emptyRemoved") : t("documents.empty")}
          text={removed ? t("documents.emptyRemovedText") : t("documents.emptyText")}
        />
      ) : (
        <ul className={classes["list"]} aria-label={t("documents.title")}>
          {list.rows.map((document) => (
            <DocumentRow key={document.id} document={document} onOpen={() => show(document.id)} />
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
      {open === undefined ? null : (
        <Suspense>
          <DocumentDrawer record={record} id={open} onClose={() => show()} />
        </Suspense>
      )}
    </Stack>
  );
}
