import { Button, Drawer, Group, Skeleton, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import { CommandButton } from "~/ui/CommandButton";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import { AddVersion } from "./AddVersion";
import { Look } from "./Look";
import { again, type DocumentOf, documentQuery, remove, restore, versionsQuery } from "./queries";
import { VersionItem } from "./VersionItem";
import classes from "./documents.module.css";

const Keeping = lazy(() => import("./keeping/Keeping"));
const MoveDialog = lazy(() => import("./folders/MoveDialog"));
const LabelForm = lazy(() => import("./LabelForm"));

interface PartProps {
  record: RecordRef;
  document: DocumentOf;
}

function Commands({ record, document, onChange }: PartProps & { onChange: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);
  const [moving, setMoving] = useState(false);
  const command = (name: string) => document.commands.find((each) => each.name === name);
  const { name } = document;

  async function bringBack(version: number) {
    await restore({ ...document, version });
    showDone(t("documents.restored", { name }));
    await again(queries, record);
  }

  async function run(act: () => Promise<unknown>) {
    setPending(true);
    try {
      await act();
    } finally {
      setPending(false);
    }
  }

  return (
    <Group gap="xs">
      <AddVersion record={record} document={document} command={command("add_version")} />
      <CommandButton label={t("documents.change")} command={command("change")} onRun={onChange} />
      <CommandButton label={t("documents.folders.move")} command={command("move")} onRun={() => setMoving(true)} />
      {moving ? (
        <Suspense>
          <MoveDialog record={record} moved={{ document }} onClose={() => setMoving(false)} />
        </Suspense>
      ) : null}
      {document.status === "filed" ? (
        <CommandButton
          label={t("documents.remove")}
          command={command("remove")}
          pending={pending}
          onRun={() =>
            void run(async () => {
              const after = await remove(document);
              showDone(t("documents.removed", { name }), () => void bringBack(after.version));
              await again(queries, record);
            })
          }
        />
      ) : (
        <CommandButton
          label={t("documents.restore")}
          command={command("restore")}
          pending={pending}
          onRun={() => void run(() => bringBack(document.version))}
        />
      )}
    </Group>
  );
}

function Body({ record, document }: PartProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const versions = useQuery(versionsQuery(record, document));
  return (
    <Stack>
      {document.current === undefined ? (
        <Text c="dimmed">{t("documents.nothing")}</Text>
      ) : (
        <Look key={document.current.id} version={document.current} name={document.name} />
      )}
      {changing ? (
        <Suspense fallback={<Skeleton height={240} />}>
          <LabelForm record={record} document={document} onDone={() => setChanging(false)} />
        </Suspense>
      ) : document.status === "filed" || document.status === "removed" ? (
        <Commands record={record} document={document} onChange={() => setChanging(true)} />
      ) : null}
      <section>
        <Title order={3}>{t("documents.versions")}</Title>
        {versions.error === null ? null : (
          <ProblemNote failure={versions.error} onRetry={() => void versions.refetch()} />
        )}
        <ol reversed className={classes["list"]} aria-label={t("documents.versions")}>
          {(versions.data ?? []).map((version) => (
            <VersionItem key={version.id} record={record} document={document} version={version} />
          ))}
        </ol>
      </section>
      <Suspense fallback={<Skeleton height={80} />}>
        <Keeping record={record} document={document} />
      </Suspense>
    </Stack>
  );
}

/** One document: what it looks like, what became of each of its versions, and what may be done with it. */
export default function DocumentDrawer({
  record,
  id,
  onClose,
}: {
  record: RecordRef;
  id: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(documentQuery(record, id));
  return (
    <Drawer
      opened
      onClose={onClose}
      title={data === undefined ? t("documents.title") : data.status === "purged" ? t("documents.gone") : data.name}
      position="right"
      size="xl"
    >
      {data !== undefined ? (
        <Body record={record} document={data} />
      ) : error === null ? (
        <Skeleton height={240} />
      ) : (
        <Stack>
          <ProblemNote failure={error} onRetry={() => void refetch()} />
          <Group>
            <Button variant="default" onClick={onClose}>
              {t("ui.cancel")}
            </Button>
          </Group>
        </Stack>
      )}
    </Drawer>
  );
}
