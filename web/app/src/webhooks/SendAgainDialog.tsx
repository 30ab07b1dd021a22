import { zodResolver } from "@hookform/resolvers/zod";
import { Group, Modal, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SwitchField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { refreshWebhooks, sendRangeAgain, type Webhook } from "./model";

const schema = () =>
  z.object({
    from: required(say("webhooks.rangeMissing")),
    to: required(say("webhooks.rangeMissing")),
    all: z.boolean(),
  });

/** Where the person is: what a browser's date and time field shows and takes. */
function local(at: Date) {
  return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 16);
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const rangeOfLastDay = () => ({
  from: local(new Date(Date.now() - DAY_MS)),
  to: local(new Date(Date.now() + MINUTE_MS)),
});

export default function SendAgainDialog({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [lastDay] = useState(rangeOfLastDay);
  const form = useForm({ resolver: zodResolver(schema()), defaultValues: { ...lastDay, all: false } });
  return (
    <Modal opened onClose={onClose} title={`${t("webhooks.againTitle")} – ${webhook.name}`}>
      <Text size="sm" mb="md">
        {t("webhooks.againText")}
      </Text>
      <FormShell
        form={form}
        labels={{ from: t("webhooks.from"), to: t("webhooks.until") }}
        submitLabel={t("webhooks.commands.send_again")}
        onCancel={onClose}
        onSubmit={async ({ from, to, all }) => {
          const range = { from: new Date(from).toISOString(), to: new Date(to).toISOString(), all };
          const { count } = await sendRangeAgain(webhook, range);
          showDone(count === 0 ? t("webhooks.sentAgainNone") : t("webhooks.sentAgainMany", { count }));
          await refreshWebhooks(queries);
          onClose();
        }}
      >
        <Group grow align="flex-start">
          <TextField name="from" type="datetime-local" label={t("webhooks.from")} />
          <TextField name="to" type="datetime-local" label={t("webhooks.until")} />
        </Group>
        <SwitchField name="all" label={t("webhooks.againAll")} description={t("webhooks.againAllText")} />
      </FormShell>
    </Modal>
  );
}
