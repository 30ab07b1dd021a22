import { Modal } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api, ifMatch, newIdempotencyKey } from "~/api/client";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { TagsField } from "~/ui/form/TagsField";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { membersQuery, type Unit, type UnitKind } from "./queries";
import { placesFor } from "./tree";

interface UnitEditorProps {
  kind: UnitKind;
  unit: Unit | undefined;
  parentId: string;
  units: Unit[];
  title: string;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

const schema = z.object({
  name: required(say("form.nameMissing")),
  parent: z.string(),
  members: z.array(z.string()),
  postcodes: z.array(z.string()),
});
type Values = z.infer<typeof schema>;

async function send(kind: UnitKind, unit: Unit | undefined, key: string, { parent, postcodes, ...rest }: Values) {
  const team = parent === "" ? rest : { ...rest, parent };
  const territory = { ...team, postcodes };
  if (unit === undefined) {
    const params = { header: { "Idempotency-Key": key } };
    if (kind === "teams") await api.POST("/api/v1/firms/teams", { params, body: team });
    else await api.POST("/api/v1/firms/territories", { params, body: territory });
    return;
  }
  const params = { path: { id: unit.id }, header: ifMatch(unit.version) };
  if (kind === "teams") await api.PUT("/api/v1/firms/teams/{id}", { params, body: team });
  else await api.PUT("/api/v1/firms/territories/{id}", { params, body: territory });
}

export default function UnitEditor({ kind, unit, parentId, units, title, onClose, onSaved }: UnitEditorProps) {
  const { t } = useTranslation();
  const [key] = useState(newIdempotencyKey);
  const people = useQuery(membersQuery);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      name: unit?.name ?? "",
      parent: parentId,
      members: unit?.members ?? [],
      postcodes: unit?.postcodes ?? [],
    },
  });
  return (
    <Modal opened onClose={onClose} title={title}>
      <FormShell
        form={form}
        labels={{
          name: t("units.name"),
          parent: t("units.parent"),
          members: t("units.people"),
          postcodes: t("units.postcodes"),
        }}
        submitLabel={t("form.save")}
        onCancel={onClose}
        onSubmit={async (values) => {
          await send(kind, unit, key, values);
          showDone(t("units.saved", { name: values.name }));
          await onSaved();
          onClose();
        }}
      >
        <TextField name="name" label={t("units.name")} data-autofocus />
        <SelectField
          name="parent"
          label={t("units.parent")}
          searchable
          data={[
            { value: "", label: t("units.top") },
            ...placesFor(units, unit?.id).map((each) => ({ value: each.id, label: each.name })),
          ]}
        />
        <MultiSelectField
          name="members"
          label={t("units.people")}
          searchable
          data={(people.data ?? []).map((member) => ({ value: member.id, label: member.name }))}
        />
        {kind === "territories" ? (
          <TagsField name="postcodes" label={t("units.postcodes")} description={t("units.postcodesText")} />
        ) : null}
      </FormShell>
    </Modal>
  );
}
