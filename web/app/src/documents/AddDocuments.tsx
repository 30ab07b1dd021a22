import { Button, FileButton, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import { showDone } from "~/ui/toasts";
import { AddAs, type Said } from "./AddAs";
import type { Folder } from "./folders/queries";
import { add, again } from "./queries";
import { SendingFile } from "./SendingFile";
import { Unpack } from "./Unpack";
import { type Chosen, useSending } from "./useSending";
import { nameOf, tagsIn } from "./words";
import classes from "./documents.module.css";

interface AddDocumentsProps {
  record: RecordRef;
  /** All of the record. */
  folders: Folder[];
  /** The open one, into which files come unless another is chosen; nothing at the top. */
  at: Folder | undefined;
}

const labelOf = ({ file, said }: Chosen) => ({
  name: nameOf(file.name).slice(0, 200),
  kind: said.kind,
  visibility: said.visibility,
  readers: said.visibility === "named" ? said.readers : [],
  tags: tagsIn(said.tags),
});

/** Files become documents as they are dropped or chosen; each says what became of it. */
export function AddDocuments({ record, folders, at }: AddDocumentsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Omit<Said, "folder">>({
    kind: "general",
    visibility: "internal",
    readers: [],
    tags: "",
  });
  const [chosen, setChosen] = useState<{ at: string | undefined; folder: string | undefined }>();
  // What belongs to a record that was merged into this one takes nothing new.
  const own = folders.filter((each) => each.record === record.id);
  const here = own.find((each) => each.id === at?.id)?.id;
  const wished = chosen !== undefined && chosen.at === at?.id ? chosen.folder : here;
  const said: Said = { ...typed, folder: own.find(({ id }) => id === wished)?.id };
  const [over, setOver] = useState(false);
  const sending = useSending(said, (count) => showDone(t("documents.addedMany", { count })));

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    sending.take(event.dataTransfer.files);
  }

  return (
    <Stack gap="sm">
      <AddAs
        record={record}
        said={said}
        folders={own}
        onChange={({ folder, ...rest }) => {
          setTyped(rest);
          setChosen({ at: at?.id, folder });
        }}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is the mouse's way; the button inside is everybody's */}
      <div
        className={classes["drop"]}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        role="group"
        aria-label={t("documents.drop")}
      >
        <Text fw={550}>{t("documents.drop")}</Text>
        <Text size="sm" c="dimmed">
          {t("documents.limits")}
        </Text>
        <FileButton multiple onChange={sending.take}>
          {(props) => <Button {...props}>{t("documents.choose")}</Button>}
        </FileButton>
      </div>
      {sending.archives.map((archive) => (
        <Unpack
          key={archive.key}
          archive={archive.file}
          onUnpacked={(files) => sending.settle(archive, files)}
          onAsItIs={() => sending.settle(archive, [archive.file])}
          onLeave={() => sending.settle(archive, [])}
        />
      ))}
      {sending.shown.map((one) => (
        <SendingFile
          key={one.key}
          file={one.file}
          onSent={(upload) => add(record, upload, labelOf(one), one.said.folder)}
          onDone={async () => {
            sending.done(one);
            if (!one.many) showDone(t("documents.added", { name: one.file.name }));
            await again(queries, record);
          }}
          onFailed={(failed) => sending.fail(one.key, failed)}
          onLeave={() => sending.leave(one.key)}
        />
      ))}
      {sending.waiting === 0 ? null : (
        <Text size="sm" c="dimmed" role="status">
          {t("documents.waiting", { count: sending.waiting })}
        </Text>
      )}
    </Stack>
  );
}
