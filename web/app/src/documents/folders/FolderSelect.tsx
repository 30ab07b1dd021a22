import { Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Folder } from "./queries";
import { pathName } from "./tree";

/** The value of the top, which is no folder. */
const TOP = "top";

interface FolderSelectProps {
  label: string;
  /** All of the record, for their paths. */
  folders: Folder[];
  /** Those that can be chosen. */
  places: Folder[];
  top: boolean;
  /** Nothing for the top. */
  value: string | undefined;
  onChange: (folder: string | undefined) => void;
}

/** A folder by its whole path, or none. */
export function FolderSelect({ label, folders, places, top, value, onChange }: FolderSelectProps) {
  const { t } = useTranslation();
  const named = places
    .map(({ id }) => ({ value: id, label: pathName(folders, id) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  return (
    <Select
      label={label}
      data={[...(top ? [{ value: TOP, label: t("documents.folders.none") }] : []), ...named]}
      value={value ?? TOP}
      onChange={(chosen) => onChange(chosen === null || chosen === TOP ? undefined : chosen)}
      allowDeselect={false}
      searchable
    />
  );
}
