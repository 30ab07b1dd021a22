import { Button, Group, Modal, Skeleton, Stack, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Facts } from "~/ui/Facts";
import { FormShell } from "~/ui/form/FormShell";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import type { RecordRef } from "../queries";
import { valueText } from "./fieldWords";
import { OwnInput } from "./OwnInput";
import { asked, changeValues, type Field, type FieldOwner, fieldsQuery, type OwnValues, valuesQuery } from "./queries";

interface FillProps {
  record: RecordRef;
  fields: Field[];
  seen: OwnValues;
  onClose: () => void;
}

function Fill({ record, fields, seen, onClose }: FillProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm({ defaultValues: { values: seen.values } });
  return (
    <FormShell
      form={form}
      labels={Object.fromEntries(fields.map((field) => [`values.${field.code}`, field.label]))}
      submitLabel={t("form.save")}
      onCancel={onClose}
      onSubmit={async ({ values }) => {
        queries.setQueryData(valuesQuery(record).queryKey, await changeValues(record, seen, values));
        void queries.invalidateQueries({ queryKey: [record.kind] });
        showDone(t("ownFields.saved"));
        onClose();
      }}
    >
      {fields.map((field) => (
        <OwnInput key={field.id} field={field} within="values" />
      ))}
    </FormShell>
  );
}

/** What is said of a record in the firm's own fields, and the way to say something else. */
export default function OwnValuesPart({ kind, id }: RecordRef & { kind: FieldOwner }) {
  const { t } = useTranslation();
  const [filling, setFilling] = useState(false);
  const fields = useQuery(fieldsQuery(kind));
  const values = useQuery(valuesQuery({ kind, id }));
  const failure = fields.error ?? values.error;
  if (failure !== null) return <ProblemNote failure={failure} />;
  if (fields.data === undefined || values.data === undefined) return <Skeleton height={60} />;
  const said = values.data.values as Record<string, unknown>;
  const shown = fields.data.filter((field) => field.archivedAt === undefined || said[field.code] !== undefined);
  if (shown.length === 0) return <Text c="dimmed">{t("ownFields.none")}</Text>;
  const may = values.data.commands.some((each) => each.name === "fill" && each.allowed);
  return (
    <Stack gap="sm">
      <Facts facts={shown.map((field) => ({ label: field.label, value: valueText(field, said[field.code], t) }))} />
      {may ? (
        <Group>
          <Button variant="default" onClick={() => setFilling(true)}>
            {t("ownFields.fill")}
          </Button>
        </Group>
      ) : null}
      {filling ? (
        <Modal opened onClose={() => setFilling(false)} title={t("ownFields.part")}>
          <Fill
            record={{ kind, id }}
            fields={asked(fields.data)}
            seen={values.data}
            onClose={() => setFilling(false)}
          />
        </Modal>
      ) : null}
    </Stack>
  );
}
