import { Button, CopyButton, Group, Modal, Stack, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useSession } from "~/api/session";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { TextField } from "~/ui/form/textFields";

const schema = z.object({
  name: required(say("form.nameMissing")),
  scopes: z.array(z.string()).min(1, say("apiKeys.scopesMissing")),
  expiresAt: z.string(),
});

interface CreateApiKeyProps {
  opened: boolean;
  onClose: () => void;
  onCreated: () => void;
}

/** The end of the chosen day, where the person is. */
const endOf = (day: string) => (day === "" ? undefined : new Date(`${day}T23:59:59`).toISOString());

function KeyForm({ onKey, onClose }: { onKey: (key: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { permissions } = useSession();
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: "", scopes: [] as string[], expiresAt: "" },
  });
  return (
    <FormShell
      form={form}
      labels={{ name: t("apiKeys.name"), scopes: t("apiKeys.scopes"), expiresAt: t("apiKeys.expires") }}
      submitLabel={t("apiKeys.create")}
      onCancel={onClose}
      onSubmit={async ({ name, scopes, expiresAt }) => {
        const expires = endOf(expiresAt);
        const created = await answer(
          api.POST("/api/v1/identity/api-keys", {
            body: { name, scopes, ...(expires === undefined ? {} : { expiresAt: expires }) },
          }),
        );
        onKey(created.key);
      }}
    >
      <TextField name="name" label={t("apiKeys.name")} description={t("apiKeys.nameText")} data-autofocus />
      <MultiSelectField
        name="scopes"
        label={t("apiKeys.scopes")}
        description={t("apiKeys.scopesText")}
        data={permissions.toSorted()}
        searchable
        hidePickedOptions
      />
      <TextField
        name="expiresAt"
        type="date"
        label={t("apiKeys.expires")}
        description={t("apiKeys.expiresText")}
        maw={220}
      />
    </FormShell>
  );
}

export default function CreateApiKey({ opened, onClose, onCreated }: CreateApiKeyProps) {
  const { t } = useTranslation();
  const [made, setMade] = useState<string>();

  function close() {
    setMade(undefined);
    onClose();
  }

  return (
    <Modal
      opened={opened}
      onClose={close}
      title={made === undefined ? t("apiKeys.createTitle") : t("apiKeys.shownTitle")}
    >
      {made === undefined ? (
        <KeyForm
          onClose={close}
          onKey={(key) => {
            setMade(key);
            onCreated();
          }}
        />
      ) : (
        <Stack role="status">
          <Text size="sm">{t("apiKeys.shownText")}</Text>
          <Text className="mono">{made}</Text>
          <Group>
            <CopyButton value={made}>
              {({ copied, copy }) => <Button onClick={copy}>{copied ? t("ui.copied") : t("apiKeys.copyKey")}</Button>}
            </CopyButton>
            <Button variant="default" onClick={close}>
              {t("apiKeys.done")}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
