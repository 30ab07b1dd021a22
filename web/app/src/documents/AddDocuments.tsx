import { Button, FileButton, Group, Select, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordRef } from "~/records/queries";
import { showDone } from "~/ui/toasts";
import { add, again, type DocumentLabel, kindsQuery } from "./queries";
import { SendingFile } from "./SendingFile";
import { nameOf } from "./words";
import classes from "./documents.module.css";

interface Chosen {
  key: string;
  file: File;
  label: Omit<DocumentLabel, "name">;
}

/** Files become documents as they are dropped or chosen; each says what became of it. */
export function AddDocuments({ record }: { record: RecordRef }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: kinds = [] } = useQuery(kindsQuery);
  const [kind, setKind] = useState("general");
  const [visibility, setVisibility] = useState<"internal" | "client">("internal");
  const [files, setFiles] = useState<Chosen[]>([]);
  const [over, setOver] = useState(false);
  const take = (chosen: Iterable<File>) =>
    setFiles((before) => [
      ...before,
      ...[...chosen].map((file) => ({ key: crypto.randomUUID(), file, label: { kind, visibility } })),
    ]);
  const leave = (key: string) => setFiles((before) => before.filter((each) => each.key !== key));

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <Stack gap="sm">
      <Group grow align="start" preventGrowOverflow={false}>
        <Select
          label={t("documents.as")}
          data={kinds.map(({ code, label }) => ({ value: code, label }))}
          value={kind}
          onChange={(value) => setKind(value ?? "general")}
          allowDeselect={false}
        />
        <Select
          label={t("documents.seenBy")}
          data={(["internal", "client"] as const).map((value) => ({
            value,
            label: t(`documents.visibilities.${value}`),
          }))}
          value={visibility}
          onChange={(value) => setVisibility(value === "client" ? "client" : "internal")}
          allowDeselect={false}
        />
      </Group>
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
        <FileButton multiple onChange={take}>
          {(props) => <Button {...props}>{t("documents.choose")}</Button>}
        </FileButton>
      </div>
      {files.map(({ key, file, label }) => (
        <SendingFile
          key={key}
          file={file}
          onSent={(upload) => add(record, upload, { ...label, name: nameOf(file.name).slice(0, 200) })}
          onDone={async () => {
            leave(key);
            showDone(t("documents.added", { name: file.name }));
            await again(queries, record);
          }}
          onLeave={() => leave(key)}
        />
      ))}
    </Stack>
  );
}
