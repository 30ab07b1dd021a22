import { Modal } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "~/api/client";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import type { RecordRef } from "~/records/queries";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { again } from "../queries";
import { addFolder, type Folder, renameFolder } from "./queries";

const schema = z.object({ name: required(say("documents.folders.missingName")) });

interface FolderNameProps {
  record: RecordRef;
  /** The one that gets another name; else a new one is made. */
  folder?: Folder;
  /** Where the new one comes into; nothing for the top. */
  parent?: string;
  onClose: () => void;
}

/** Names a folder, a new one or one that is there. */
export default function FolderName({ record, folder, parent, onClose }: FolderNameProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { name: folder?.name ?? "" },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={folder === undefined ? t("documents.folders.add") : t("documents.folders.renameIt", { name: folder.name })}
    >
      <FormShell
        form={form}
        labels={{ name: t("documents.folders.name") }}
        submitLabel={folder === undefined ? t("documents.folders.addIt") : t("documents.save")}
        onCancel={onClose}
        onSubmit={async ({ name }) => {
          await (folder === undefined ? addFolder(record, name, parent, key) : renameFolder(folder, name));
          showDone(t(folder === undefined ? "documents.folders.added" : "documents.folders.renamed", { name }));
          onClose();
          await again(queries, record);
        }}
      >
        <TextField name="name" label={t("documents.folders.name")} maxLength={120} />
      </FormShell>
    </Modal>
  );
}
