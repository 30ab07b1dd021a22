import { Button, Group, MultiSelect, Select, Stack, Table, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import type { ImportRun, Mapping, Target } from "./queries";
import { Constants } from "./Constants";
import { Filters } from "./Filters";
import { Sample } from "./Sample";
import { SavedMappings } from "./SavedMappings";
import { SaveMapping } from "./SaveMapping";

const SURE = 0.9;
const rules = ["attach", "hold", "refuse", "create"] as const;

function withField(mapping: Mapping, column: string, field: string | null): Mapping {
  const others = (mapping.columns ?? []).filter((each) => each.column !== column && each.field !== field);
  const old = mapping.columns?.find((each) => each.column === column);
  return { ...mapping, columns: field === null ? others : [...others, { ...old, column, field }] };
}

function Columns({ run, target, mapping, onChange }: StepProps) {
  const { t } = useTranslation();
  const guesses = new Map(run.suggestion?.columns.map((guess) => [guess.column, guess]));
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("imports.column")}</Table.Th>
            <Table.Th>{t("imports.example")}</Table.Th>
            <Table.Th>{t("imports.field")}</Table.Th>
            <Table.Th>{t("imports.confidence")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {run.file.columns.map((column, place) => {
            const field = mapping.columns?.find((each) => each.column === column)?.field ?? null;
            const guess = guesses.get(column);
            return (
              <Table.Tr key={column}>
                <Table.Th scope="row">{column}</Table.Th>
                <Table.Td>{run.file.sample.find((row) => row.cells[place])?.cells[place]?.slice(0, 40)}</Table.Td>
                <Table.Td>
                  <Select
                    aria-label={t("imports.fieldFor", { column })}
                    placeholder={t("imports.notImported")}
                    data={target.fields.map(({ code, label }) => ({ value: code, label }))}
                    value={field}
                    searchable
                    clearable
                    clearButtonProps={{ "aria-label": t("imports.notImported") }}
                    onChange={(value) => onChange(withField(mapping, column, value))}
                  />
                </Table.Td>
                <Table.Td>
                  {field === null || guess?.field !== field ? (
                    "–"
                  ) : (
                    <StatusBadge kind={guess.confidence >= SURE ? "good" : "attention"}>
                      {t("imports.sure", { percent: Math.round(guess.confidence * 100) })}
                    </StatusBadge>
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Rules({ run, target, mapping, onChange }: StepProps) {
  const { t } = useTranslation();
  const labels = new Map(target.fields.map((field) => [field.code, field.label]));
  return (
    <Group align="flex-end" grow>
      <Select
        label={t("imports.duplicates")}
        data={rules.map((value) => ({ value, label: t(`imports.rules.${value}`) }))}
        value={mapping.onDuplicate ?? "attach"}
        allowDeselect={false}
        onChange={(value) => onChange({ ...mapping, onDuplicate: value ?? "attach" })}
      />
      <MultiSelect
        label={t("imports.compare")}
        data={target.comparable.map((code) => ({ value: code, label: labels.get(code) ?? code }))}
        value={mapping.compare ?? target.comparable}
        onChange={(compare) => onChange({ ...mapping, compare })}
      />
      <Select
        label={t("imports.keyColumn")}
        data={run.file.columns}
        value={mapping.keyColumn ?? null}
        clearable
        searchable
        clearButtonProps={{ "aria-label": t("imports.noKey") }}
        placeholder={t("imports.noKey")}
        onChange={(value) => {
          const { keyColumn: _old, ...rest } = mapping;
          onChange(value === null ? rest : { ...rest, keyColumn: value });
        }}
      />
    </Group>
  );
}

export interface StepProps {
  run: ImportRun;
  target: Target;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Which column becomes which field, which rows are wanted, and what happens to duplicates. */
export function MappingStep({ run, target }: { run: ImportRun; target: Target }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [mapping, setMapping] = useState<Mapping>(run.mapping ?? run.suggestion?.mapping ?? {});
  const step = { run, target, mapping, onChange: setMapping };
  const confirm = useMutation({
    meta: { quiet: true },
    mutationFn: async () => {
      const mapped = await answer(
        api.PUT("/api/v1/imports/{id}/mapping", {
          params: { path: { id: run.id }, header: ifMatch(run.version) },
          body: mapping,
        }),
      );
      return answer(
        api.POST("/api/v1/imports/{id}/dry-run", {
          params: { path: { id: run.id }, header: ifMatch(mapped.version) },
        }),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["imports", run.id] }),
  });
  return (
    <Stack>
      {run.suggestion?.name === undefined ? null : (
        <div>
          <StatusBadge kind="good">{t("imports.recognised", { name: run.suggestion.name })}</StatusBadge>
        </div>
      )}
      <SavedMappings target={run.target} onMapping={setMapping} />
      <Title order={2}>{t("imports.columns")}</Title>
      <Columns {...step} />
      <Constants {...step} />
      <Rules {...step} />
      <Filters {...step} />
      <Title order={2}>{t("imports.preview")}</Title>
      <Sample file={run.file} />
      {confirm.error === null ? null : <ProblemNote failure={confirm.error} />}
      <Group justify="space-between">
        <SaveMapping target={run.target} mapping={mapping} />
        <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t("imports.dryRun")}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t("imports.dryRunText")}
      </Text>
    </Stack>
  );
}
