import { MultiSelect } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { peopleQuery, type RecordRef } from "~/records/queries";
import { SelectField } from "~/ui/form/fields";
import { RecordForm } from "~/ui/form/RecordForm";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { again, change, type DocumentOf, documentQuery, kindsQuery } from "./queries";
import { tagsIn } from "./words";

const VISIBILITIES = ["internal", "client", "named"] as const;

const schema = z.object({
  name: required(say("documents.missingName")),
  kind: z.string(),
  visibility: z.enum(VISIBILITIES),
  readers: z.array(z.string()),
  tags: z.string(),
});

type Values = z.infer<typeof schema>;

const standOf = (document: DocumentOf) => ({
  version: document.version,
  values: {
    name: document.name,
    kind: document.kind,
    visibility: document.visibility,
    readers: document.readers.map(({ id }) => id),
    tags: document.tags.join(", "),
  } satisfies Values,
});

interface LabelFormProps {
  record: RecordRef;
  document: DocumentOf;
  onDone: () => void;
}

/** What people say of a document: its name, what it is, and who sees it. */
export default function LabelForm({ record, document, onDone }: LabelFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: kinds = [] } = useQuery(kindsQuery);
  const { data: people = [] } = useQuery(peopleQuery(record));
  const form = useForm<Values>({ resolver: zodResolver(schema), defaultValues: standOf(document).values });
  const named = form.watch("visibility") === "named";
  return (
    <RecordForm
      form={form}
      loaded={standOf(document)}
      latest={async () => standOf(await queries.fetchQuery({ ...documentQuery(record, document.id), staleTime: 0 }))}
      save={async ({ tags, readers, ...values }, version) => {
        const label = { ...values, tags: tagsIn(tags), readers: named ? readers : [] };
        const after = await change({ id: document.id, version }, label);
        showDone(t("documents.changed"));
        await again(queries, record);
        onDone();
        return standOf(after);
      }}
      submitLabel={t("documents.save")}
      onCancel={onDone}
      labels={{
        name: t("documents.name"),
        kind: t("documents.kind"),
        visibility: t("documents.visibility"),
        readers: t("documents.readers"),
        tags: t("documents.tags"),
      }}
    >
      <TextField name="name" label={t("documents.name")} maxLength={200} />
      <SelectField
        name="kind"
        label={t("documents.kind")}
        data={kinds.map(({ code, label }) => ({ value: code, label }))}
      />
      <SelectField
        name="visibility"
        label={t("documents.visibility")}
        data={VISIBILITIES.map((value) => ({ value, label: t(`documents.visibilities.${value}`) }))}
      />
      {named ? (
        <Controller
          control={form.control}
          name="readers"
          render={({ field }) => (
            <MultiSelect
              label={t("documents.readers")}
              data={people.map(({ id, name }) => ({ value: id, label: name }))}
              value={field.value}
              onChange={field.onChange}
              searchable
            />
          )}
        />
      ) : null}
      <TextField name="tags" label={t("documents.tags")} description={t("documents.tagsHelp")} />
    </RecordForm>
  );
}
