import { Anchor, Group, Text } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommandState } from "~/api/problem";
import type { RecordRef } from "~/records/queries";
import { CommandButton } from "~/ui/CommandButton";
import { type Folder } from "./queries";
import { pathTo } from "./tree";
import classes from "../documents.module.css";

const FolderName = lazy(() => import("./FolderName"));

interface FolderPathProps {
  record: RecordRef;
  folders: Folder[];
  /** The open one; nothing at the top. */
  at: Folder | undefined;
  add: CommandState | undefined;
  onOpen: (folder: string | undefined) => void;
}

/** Where in the folders one is, the way back up, and a new folder here. */
export function FolderPath({ record, folders, at, add, onOpen }: FolderPathProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const path = pathTo(folders, at?.id);
  // In a folder of a record that was merged into this one nothing new is made.
  const command = at === undefined || at.record === record.id ? add : at.commands.find(({ name }) => name === "rename");
  return (
    <Group justify="space-between">
      <nav aria-label={t("documents.folders.path")}>
        <ol className={classes["path"]}>
          {path.length === 0 ? null : (
            <li>
              <Anchor component="button" type="button" onClick={() => onOpen(undefined)}>
                {t("documents.folders.all")}
              </Anchor>
            </li>
          )}
          {path.slice(0, -1).map(({ id, name }) => (
            <li key={id}>
              <Anchor component="button" type="button" onClick={() => onOpen(id)}>
                {name}
              </Anchor>
            </li>
          ))}
          <li aria-current="true">
            <Text fw={600} span>
              {at?.name ?? t("documents.folders.all")}
            </Text>
          </li>
        </ol>
      </nav>
      <CommandButton label={t("documents.folders.add")} command={command} onRun={() => setAdding(true)} />
      {adding ? (
        <Suspense>
          <FolderName
            record={record}
            {...(at === undefined ? {} : { parent: at.id })}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      ) : null}
    </Group>
  );
}
