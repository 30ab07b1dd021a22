import { ActionIcon, Anchor, Menu, Modal, Text } from "@mantine/core";
import { IconDots, IconFolder } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ReadinessPanel } from "~/ui/ReadinessPanel";
import { showDone } from "~/ui/toasts";
import { again } from "../queries";
import { type Folder, removeFolder } from "./queries";
import classes from "../documents.module.css";

const FolderName = lazy(() => import("./FolderName"));
const MoveDialog = lazy(() => import("./MoveDialog"));

interface FolderRowProps {
  record: RecordRef;
  folder: Folder;
  /** How many folders are right in it. */
  inside: number;
  onOpen: () => void;
}

/** A folder in the list, with what may be done with it. */
export function FolderRow({ record, folder, inside, onOpen }: FolderRowProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<"rename" | "move" | "remove">();
  const close = () => setOpen(undefined);
  const { name } = folder;
  const command = (what: string) => folder.commands.find((each) => each.name === what);
  const remove = command("remove");
  return (
    <li className={classes["row"]}>
      <IconFolder size={24} aria-hidden="true" className={classes["folder"]} />
      <div className={classes["what"]}>
        <Anchor
          component="button"
          type="button"
          className={classes["open"] ?? ""}
          onClick={onOpen}
          aria-label={t("documents.folders.open", { name })}
        >
          {name}
        </Anchor>
        <Text size="sm" c="dimmed" component="div" className={classes["facts"] ?? ""}>
          {inside === 0 ? null : <span>{t("documents.folders.inside", { count: inside })}</span>}
          <span>{t("documents.folders.documents", { count: folder.documents })}</span>
          {folder.record === record.id ? null : <span>{t("documents.folders.merged")}</span>}
        </Text>
      </div>
      {command("rename")?.allowed ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t("documents.folders.more", { name })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setOpen("rename")}>{t("documents.folders.rename")}</Menu.Item>
            <Menu.Item onClick={() => setOpen("move")}>{t("documents.folders.move")}</Menu.Item>
            <Menu.Item onClick={() => setOpen("remove")}>{t("documents.folders.remove")}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      <Suspense>
        {open === "rename" ? <FolderName record={record} folder={folder} onClose={close} /> : null}
        {open === "move" ? <MoveDialog record={record} moved={{ folder }} onClose={close} /> : null}
      </Suspense>
      {open !== "remove" ? null : remove?.allowed ? (
        <ConfirmCommand
          opened
          onClose={close}
          title={t("documents.folders.removeTitle", { name })}
          effect={t("documents.folders.removeEffect")}
          confirmLabel={t("documents.folders.remove")}
          reason="none"
          stops
          onConfirm={async () => {
            await removeFolder(folder);
            showDone(t("documents.folders.removed", { name }));
            await again(queries, record);
          }}
        />
      ) : (
        <Modal opened onClose={close} centered title={t("documents.folders.removeTitle", { name })}>
          <ReadinessPanel
            title={t("ui.command.whyNot", { label: t("documents.folders.remove") })}
            requirements={remove?.readiness ?? []}
          />
        </Modal>
      )}
    </li>
  );
}
