import { Modal } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api, newIdempotencyKey } from "~/api/client";
import { email, required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { rolesQuery } from "./queries";

const schema = z.object({ email: email(), role: required(say("invitations.roleMissing")) });

function InviteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const roles = useQuery(rolesQuery);
  const [key] = useState(newIdempotencyKey);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: "", role: "" } });
  return (
    <FormShell
      form={form}
      labels={{ email: t("form.email"), role: t("members.role") }}
      submitLabel={t("invitations.submit")}
      onCancel={onClose}
      onSubmit={async (body) => {
        await api.POST("/api/v1/firms/invitations", { params: { header: { "Idempotency-Key": key } }, body });
        showDone(t("invitations.sentTo", { email: body.email }));
        await queries.invalidateQueries({ queryKey: ["invitations"] });
        onClose();
      }}
    >
      <TextField name="email" label={t("form.email")} type="email" autoComplete="off" data-autofocus />
      <SelectField
        name="role"
        label={t("members.role")}
        data={(roles.data ?? []).filter((role) => role.grantable).map((role) => ({ value: role.id, label: role.name }))}
      />
    </FormShell>
  );
}

export function InviteMember({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t("invitations.inviteTitle")}>
      <InviteForm onClose={onClose} />
    </Modal>
  );
}
