import { ActionIcon, Button, Group, Popover, Select, Stack, TextInput, UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FilterField } from "./FilterBar";
import classes from "./FilterBar.module.css";

interface FilterChipProps {
  field: FilterField;
  value: string | undefined;
  startsOpen: boolean;
  onApply: (value: string) => void;
  onRemove: () => void;
}

const types = { text: "text", number: "number", date: "date" } as const;

/** One filter: says field and value, opens to be changed, and goes by its ×. */
export function FilterChip({ field, value, startsOpen, onApply, onRemove }: FilterChipProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(startsOpen);
  const [draft, setDraft] = useState(value ?? "");
  const word = field.options?.find((option) => option.value === value)?.label ?? value ?? "…";

  function close() {
    setOpened(false);
    if (value === undefined) onRemove();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setOpened(false);
    onApply(draft.trim());
  }

  return (
    <Popover opened={opened} onDismiss={close} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <span className={classes["chip"]}>
        <Popover.Target>
          <UnstyledButton className={classes["word"]} onClick={() => setOpened(true)}>
            {field.label}: <strong>{word}</strong>
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
