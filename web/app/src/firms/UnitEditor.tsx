import { Modal } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api, ifMatch, newIdempotencyKey } from "~/api/client";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import type { Unit, UnitKind } from "./queries";
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

const schema = z.object({ name: required(say("form.nameMissing")), parentId: z.string() });
type Body = { name: string; parentId?: string };

async function send(kind: UnitKind, unit: Unit | undefined, key: string, body: Body) {
  if (unit === undefined) {
    const params = { header: { "Idempotency-Key": key } };
    if (kind === "teams") await api.POST("/api/v1/firms/teams", { params, body });
    else await api.POST("/api/v1/firms/territories", { params, body });
    return;
  }
  const params = { path: { id: unit.id }, header: ifMatch(unit.version) };
  if (kind === "teams") await api.PUT("/api/v1/firms/teams/{id}", { params, body });
  else await api.PUT("/api/v1/firms/territories/{id}", { params, body });
}

export function UnitEditor({ kind, unit, parentId, units, title, onClose, onSaved }: UnitEditorProps) {
  const { t } = useTranslation();
  const [key] = useState(newIdempotencyKey);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { name: unit?.name ?? "", parentId } });
  return (
    <Modal opened onClose={onClose} title={title}>
      <FormShell
        form={form}
        labels={{ name: t("units.name"), parentId: t("units.parent") }}
        submitLabel={t("form.save")}
        onCancel={onClose}
        onSubmit={async ({ name, parentId: parent }) => {
          await send(kind, unit, key, parent === "" ? { name } : { name, parentId: parent });
          showDone(t("units.saved", { name }));
          await onSaved();
          onClose();
        }}
      >
        <TextField name="name" label={t("units.name")} data-autofocus />
        <SelectField
          name="parentId"
          label={t("units.parent")}
          searchable
          data={[
            { value: "", label: t("units.top") },
            ...placesFor(units, unit?.id).map((each) => ({ value: each.id, label: each.name })),
          ]}
        />
      </FormShell>
    </Modal>
  );
}
