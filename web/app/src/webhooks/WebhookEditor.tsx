import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { SwitchField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { eventTypesQuery, refreshWebhooks, type Webhook, webhookQuery } from "./model";

type Values = Schemas["EndpointRequest"];

const schema = () =>
  z.object({
    name: required(say("webhooks.nameMissing")),
    url: required(say("webhooks.urlMissing")),
    types: z.array(z.string()),
    athens: z.boolean(),
  });

const valuesOf = (webhook: Webhook | undefined): Values => ({
  name: webhook?.name ?? "",
  url: webhook?.url ?? "",
  types: webhook?.types ?? [],
  athens: webhook?.athens ?? false,
});

interface WebhookEditorProps {
  webhook: Webhook | undefined;
  /** The secret comes with a new one, and never again. */
  onCreated?: (made: Schemas["EndpointWithSecret"]) => void;
  onCancel?: () => void;
}

/** What is sent, and where. */
export default function WebhookEditor({ webhook, onCreated, onCancel }: WebhookEditorProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const types = useQuery(eventTypesQuery);
  const form = useForm<Values>({ resolver: zodResolver(schema()), defaultValues: valuesOf(webhook) });

  async function save(body: Values) {
    if (webhook === undefined) {
      const made = await answer(api.POST("/api/v1/webhooks/endpoints", { body }));
      await refreshWebhooks(queries);
      showDone(t("webhooks.created", { name: body.name }));
      onCreated?.(made);
      return;
    }
    const params = { path: { id: webhook.id }, header: ifMatch(webhook.version) };
    const saved = await answer(api.PUT("/api/v1/webhooks/endpoints/{id}", { params, body }));
    queries.setQueryData(["webhooks", saved.id], saved);
    await refreshWebhooks(queries);
    showDone(t("webhooks.saved", { name: saved.name }));
  }

  return (
    <FormShell
      form={form}
      labels={{ name: t("webhooks.name"), url: t("webhooks.url"), types: t("webhooks.types") }}
      submitLabel={webhook === undefined ? t("webhooks.create") : t("webhooks.save")}
      {...(onCancel === undefined ? {} : { onCancel })}
      {...(webhook === undefined
        ? {}
        : {
            latest: async () => {
              await refreshWebhooks(queries);
              return valuesOf(await queries.fetchQuery(webhookQuery(webhook.id)));
            },
          })}
      onSubmit={save}
    >
      <TextField name="name" label={t("webhooks.name")} description={t("webhooks.nameText")} />
      <TextField name="url" type="url" label={t("webhooks.url")} description={t("webhooks.urlText")} />
      <MultiSelectField
        name="types"
        label={t("webhooks.types")}
        description={t("webhooks.typesText")}
        data={types.data?.map((type) => type.name) ?? []}
        searchable
        clearable
        hidePickedOptions
      />
      <SwitchField name="athens" label={t("webhooks.athens")} description={t("webhooks.athensText")} />
    </FormShell>
  );
}
