import { ActionIcon, Button, Group, Menu, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconFilterPlus, IconSearch, IconX } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FilterChip } from "./FilterChip";
import { useSingleKey } from "./useSingleKey";
import classes from "./FilterBar.module.css";

export interface FilterField {
  id: string;
  label: string;
  kind: "choice" | "text" | "number" | "date";
  options?: { value: string; label: string }[];
}

export interface FilterBarProps {
  fields: FilterField[];
  /** Filter values by field, as they stand in the URL; `q` is the search text. */
  values: Record<string, string>;
  onChange: (values: Record<string, string>) => void;
  searchLabel?: string;
}

const without = (values: Record<string, string>, id: string) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));

/** Search and filter chips; the values live in the URL, so a filtered list is an address. */
export function FilterBar({ fields, values, onChange, searchLabel }: FilterBarProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(values["q"] ?? "");
  const apply = useDebouncedCallback(
    (next: string) => onChange(next === "" ? without(values, "q") : { ...values, q: next }),
    300,
  );
  const q = values["q"] ?? "";
  const [seen, setSeen] = useState(q);
  if (q !== seen) {
    setSeen(q);
    setText(q);
  }
  useSingleKey("/", () => search.current?.focus());

  const active = fields.filter((field) => values[field.id] !== undefined || field.id === adding);
  const free = fields.filter((field) => !active.includes(field));
  return (
    <Group gap={6} className={`${classes["bar"]} no-print`} role="search">
      {searchLabel === undefined ? null : (
        <TextInput
          ref={search}
          className={classes["search"] ?? ""}
          aria-label={searchLabel}
          placeholder={searchLabel}
          leftSection={<IconSearch size={16} />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            apply(event.currentTarget.value.trim());
          }}
          rightSection={
            text === "" ? null : (
              <ActionIcon
                aria-label={t("ui.filter.clearSearch")}
                size="sm"
                onClick={() => {
                  setText("");
                  onChange(without(values, "q"));
                }}
              >
                <IconX size={14} />
              </ActionIcon>
            )
          }
        />
      )}
      {active.map((field) => (
        <FilterChip
          key={field.id}
          field={field}
          value={values[field.id]}
          startsOpen={field.id === adding}
          onApply={(value) => {
            setAdding(undefined);
            onChange(value === "" ? without(values, field.id) : { ...values, [field.id]: value });
          }}
          onRemove={() => {
            setAdding(undefined);
            onChange(without(values, field.id));
          }}
        />
      ))}
      {free.length === 0 ? null : (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" leftSection={<IconFilterPlus size={16} />}>
              {t("ui.filter.add")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {free.map((field) => (
              <Menu.Item key={field.id} onClick={() => setAdding(field.id)}>
                {field.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {active.some((field) => values[field.id] !== undefined) ? (
        <Button variant="subtle" color="gray" onClick={() => onChange({})}>
          {t("ui.filter.clear")}
        </Button>
      ) : null}
    </Group>
  );
}
