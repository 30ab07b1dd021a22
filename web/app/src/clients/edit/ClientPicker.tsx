import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useField } from "~/ui/form/useField";

const PAUSE_MS = 250;
const SHOWN = 20;

interface ClientPickerProps {
  name: string;
  label: string;
  /** Who is chosen already, whom a search need not find again. */
  known?: { id: string; name: string } | undefined;
}

/** One of the active clients, found by its name. */
export function ClientPicker({ name, label, known }: ClientPickerProps) {
  const { t } = useTranslation();
  const { field, error } = useField(name);
  const [text, setText] = useState(known?.name ?? "");
  const [chosen, setChosen] = useState(known);
  const typed = text === chosen?.name ? "" : text.trim();
  const [q] = useDebouncedValue(typed, PAUSE_MS);
  const { data } = useQuery({
    queryKey: ["clients", "picker", q],
    queryFn: async () =>
      (await answer(api.GET("/api/v1/clients", { params: { query: { ...(q === "" ? {} : { q }), limit: SHOWN } } })))
        .items,
    placeholderData: keepPreviousData,
  });
  const found = (data ?? []).map((client) => ({ value: client.id, label: client.name }));
  const more =
    chosen === undefined || found.some(({ value }) => value === chosen.id)
      ? []
      : [{ value: chosen.id, label: chosen.name }];
  return (
    <Select
      label={label}
      placeholder={t("propertyForms.searchClient")}
      searchable
      // The server has searched already, by more than the name.
      filter={({ options }) => options}
      data={[...more, ...found]}
      nothingFoundMessage={t("propertyForms.noClient")}
      {...field}
      value={field.value || null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(id, option) => {
        setChosen(id === null ? undefined : { id, name: option.label });
        field.onChange(id ?? "");
      }}
      error={error}
    />
  );
}
