import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { TextareaField } from "~/ui/form/fields";
import { showDone } from "~/ui/toasts";
import { ClientPicker } from "./ClientPicker";
import { moveProperty, type Property, refreshClients } from "./queries";

interface Values {
  client: string;
  reason: string;
}

const error = (message: string) => ({ type: "required", message });

const resolver: Resolver<Values> = (values) => {
  const errors: FieldErrors<Values> = {
    ...(values.client === "" ? { client: error(say("propertyForms.ownerMissing")) } : {}),
    ...(values.reason.trim() === "" ? { reason: error(say("ui.confirm.reasonMissing")) } : {}),
  };
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

/** Makes a property another client's. */
export default function MoveProperty({ property, onClose }: { property: Property; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const form = useForm<Values>({ resolver, defaultValues: { client: "", reason: "" } });
  const labels = { client: t("propertyForms.to"), reason: t("ui.confirm.reason") };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("propertyForms.move")}
      onCancel={onClose}
      onSubmit={async ({ client, reason }) => {
        await moveProperty(property, client, reason.trim());
        showDone(t("propertyForms.moved", { name: property.name }));
        await refreshClients(queries);
        onClose();
      }}
    >
      <Text size="sm">{t("propertyForms.moveEffect")}</Text>
      <ClientPicker name="client" label={labels.client} />
      <TextareaField name="reason" label={labels.reason} maxLength={1000} />
    </FormShell>
  );
}
