import { ActionIcon, Button, Group, Popover, Select, Stack, TextInput, UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FilterField } from "./FilterBar";
import { dayOrInstant, localDay } from "./time";
import classes from "./FilterBar.module.css";

interface FilterChipProps {
  field: FilterField;
  value: string | undefined;
  startsOpen: boolean;
  onApply: (value: string) => void;
  onRemove: () => void;
}

/** What the field of this filter holds: an address may bound a day by an instant, which no date field takes. */
const editable = (field: FilterField, value = "") =>
  field.kind === "date" && value.includes("T") ? localDay(value) : value;

function wordFor(field: FilterField, value: string | undefined) {
  if (value === undefined) return "…";
  if (field.kind === "date") return dayOrInstant(value);
  return field.options?.find((option) => option.value === value)?.label ?? value;
}

const types = { text: "text", number: "number", date: "date" } as const;

/** One filter: says field and value, opens to be changed, and goes by its ×. */
export function FilterChip({ field, value, startsOpen, onApply, onRemove }: FilterChipProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(startsOpen);
  const [draft, setDraft] = useState(editable(field, value));

  function open() {
    setDraft(editable(field, value));
    setOpened(true);
  }

  function close() {
    setOpened(false);
    if (value === undefined) onRemove();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setOpened(false);
    const given = draft.trim();
    onApply(value !== undefined && given === editable(field, value) ? value : given);
  }

  return (
    <Popover opened={opened} onDismiss={close} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <span className={classes["chip"]}>
        <Popover.Target>
          <UnstyledButton className={classes["word"]} onClick={open}>
            {field.label}: <strong>{wordFor(field, value)}</strong>
          </UnstyledButton>
        </Popover.Target>
        <ActionIcon size={24} aria-label={t("ui.filter.remove", { label: field.label })} onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      </span>
      <Popover.Dropdown aria-label={field.label}>
        <form onSubmit={submit}>
          <Stack gap="xs">
            {field.kind === "choice" ? (
              <Select
                data-autofocus
                label={field.label}
                data={field.options ?? []}
                value={draft === "" ? null : draft}
                searchable={(field.options?.length ?? 0) > 8}
                comboboxProps={{ withinPortal: false }}
                onChange={(choice) => {
                  setOpened(false);
                  onApply(choice ?? "");
                }}
              />
            ) : (
              <TextInput
                data-autofocus
                type={types[field.kind]}
                label={field.label}
                value={draft}
                onChange={(event) => setDraft(event.currentTarget.value)}
              />
            )}
            <Group justify="flex-end">
              <Button type="submit">{t("ui.filter.apply")}</Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
