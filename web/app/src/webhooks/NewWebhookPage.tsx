import { Paper } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "~/api/contract";
import { PageHeader } from "~/ui/PageHeader";
import SecretDialog from "./SecretDialog";
import WebhookEditor from "./WebhookEditor";

export function NewWebhookPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [made, setMade] = useState<Schemas["EndpointWithSecret"]>();
  return (
    <>
      <PageHeader title={t("webhooks.createTitle")} crumbs={[{ label: t("webhooks.title"), to: "/firm/webhooks" }]} />
      <Paper withBorder p="md">
        <WebhookEditor
          webhook={undefined}
          onCreated={setMade}
          onCancel={() => void navigate({ to: "/firm/webhooks" })}
        />
      </Paper>
      {made === undefined ? null : (
        <SecretDialog
          name={made.endpoint.name}
          secret={made.secret}
          onClose={() => void navigate({ to: "/firm/webhooks/$id", params: { id: made.endpoint.id } })}
        />
      )}
    </>
  );
}
