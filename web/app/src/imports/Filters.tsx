import { Button, Group, MultiSelect, Stack, TagsInput, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { StepProps } from "./MappingStep";

/** Only rows in which one of these columns contains one of these texts; all filters have to be met. */
export function Filters({ run, mapping, onChange }: StepProps) {
  const { t } = useTranslation();
  const filters = mapping.filters ?? [];
  const put = (place: number, change: Partial<(typeof filters)[number]>) =>
    onChange({ ...mapping, filters: filters.map((each, at) => (at === place ? { ...each, ...change } : each)) });
  return (
    <Stack gap="xs" align="flex-start">
      <Text fw={550} size="sm">
        {t("imports.filter")}
      </Text>
      {filters.map((filter, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a filter has no name but its place
        <Group key={place} align="flex-end" w="100%" grow>
          <MultiSelect
            label={t("imports.filterColumns")}
            data={run.file.columns}
            value={filter.columns}
            searchable
            onChange={(columns) => put(place, { columns })}
          />
          <TagsInput
            label={t("imports.filterTexts")}
            value={filter.contains}
            onChange={(contains) => put(place, { contains })}
          />
          <Button
            variant="default"
            maw={140}
            onClick={() => onChange({ ...mapping, filters: filters.filter((_, at) => at !== place) })}
          >
            {t("imports.filterRemove")}
          </Button>
        </Group>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange({ ...mapping, filters: [...filters, { columns: [], contains: [] }] })}
      >
        {t("imports.filterAdd")}
      </Button>
    </Stack>
  );
}
