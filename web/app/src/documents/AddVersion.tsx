import { Button, FileButton } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommandState } from "~/api/problem";
import type { RecordRef } from "~/records/queries";
import { CommandButton } from "~/ui/CommandButton";
import { showDone } from "~/ui/toasts";
import { addVersion, again, type DocumentOf } from "./queries";
import { SendingFile } from "./SendingFile";

interface AddVersionProps {
  record: RecordRef;
  document: DocumentOf;
  command: CommandState | undefined;
}

/** Sends a file that becomes the next version. */
export function AddVersion({ record, document, command }: AddVersionProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  if (command?.allowed !== true) {
    return <CommandButton label={t("documents.next")} command={command} onRun={() => undefined} />;
  }
  if (file === undefined) {
    return (
      <FileButton onChange={(chosen) => setFile(chosen ?? undefined)}>
        {(props) => (
          <Button {...props} variant="filled">
            {t("documents.next")}
          </Button>
        )}
      </FileButton>
    );
  }
  return (
    <div style={{ flexBasis: "100%" }}>
      <SendingFile
        file={file}
        onSent={(upload) => addVersion(document, upload)}
        onDone={async () => {
          setFile(undefined);
          showDone(t("documents.nextAdded", { number: document.versions + 1 }));
          await again(queries, record);
        }}
        onLeave={() => setFile(undefined)}
      />
    </div>
  );
}
