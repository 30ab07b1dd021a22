import { MultiSelect, Select, SimpleGrid, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { peopleQuery, type RecordRef } from "~/records/queries";
import { FolderSelect } from "./folders/FolderSelect";
import type { Folder } from "./folders/queries";
import { type DocumentLabel, kindsQuery } from "./queries";

const VISIBILITIES = ["internal", "client", "named"] as const;

/** What is said of the files that are added next. */
export interface Said {
  kind: string;
  visibility: DocumentLabel["visibility"];
  readers: string[];
  /** As typed, separated by commas. */
  tags: string;
  /** Nothing for none. */
  folder: string | undefined;
}

interface AddAsProps {
  record: RecordRef;
  said: Said;
  /** Those that files can be put into. */
  folders: Folder[];
  onChange: (said: Said) => void;
}

/** What the files are, who sees them, how they are found and where they lie. */
export function AddAs({ record, said, folders, onChange }: AddAsProps) {
  const { t } = useTranslation();
  const { data: kinds = [] } = useQuery(kindsQuery);
  const named = said.visibility === "named";
  const { data: people = [] } = useQuery({ ...peopleQuery(record), enabled: named });
  const say = (part: Partial<Said>) => onChange({ ...said, ...part });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
      <Select
        label={t("documents.as")}
        data={kinds.map(({ code, label }) => ({ value: code, label }))}
        value={said.kind}
        onChange={(kind) => say({ kind: kind ?? "general" })}
        allowDeselect={false}
      />
      <Select
        label={t("documents.seenBy")}
        data={VISIBILITIES.map((value) => ({ value, label: t(`documents.visibilities.${value}`) }))}
        value={said.visibility}
        onChange={(chosen) => say({ visibility: VISIBILITIES.find((each) => each === chosen) ?? "internal" })}
        allowDeselect={false}
      />
      {named ? (
        <MultiSelect
          label={t("documents.readers")}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={said.readers}
          onChange={(readers) => say({ readers })}
          searchable
        />
      ) : null}
      <TextInput
        label={t("documents.tagsOf")}
        description={t("documents.tagsHelp")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        value={said.tags}
        onChange={(event) => say({ tags: event.currentTarget.value })}
        maxLength={800}
      />
      {folders.length === 0 ? null : (
        <FolderSelect
          label={t("documents.folders.of")}
          folders={folders}
          places={folders}
          top
          value={said.folder}
          onChange={(folder) => say({ folder })}
        />
      )}
    </SimpleGrid>
  );
}
