import { Checkbox, Fieldset, Modal, Select, Stack, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useController, useForm, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api, ifMatch, newIdempotencyKey } from "~/api/client";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { type PermissionGroup, type Role, rolesQuery } from "./queries";

interface RoleEditorProps {
  role: Role | undefined;
  roles: Role[];
  permissions: PermissionGroup[];
  onClose: () => void;
}

const rows = ["own", "team", "territory", "all"] as const;

const schema = z.object({
  name: required(say("form.nameMissing")),
  rows: z.enum(rows),
  permissions: z.array(z.string()).min(1, say("roles.permissionsMissing")),
});
type Values = z.infer<typeof schema>;

function PermissionBoxes({ permissions }: { permissions: PermissionGroup[] }) {
  const { field, fieldState } = useController<Values, "permissions">({ name: "permissions" });
  return (
    <Checkbox.Group value={field.value} onChange={field.onChange} error={fieldState.error?.message}>
      <Stack gap="sm" mb={4}>
        {permissions.map(({ module, permissions: list }) => (
          <Fieldset key={module} legend={module} tt="capitalize">
            <Stack gap={6} tt="none">
              {list.map((permission, place) => (
                <Checkbox
                  key={permission.code}
                  value={permission.code}
                  label={permission.label}
                  disabled={!permission.held}
                  description={permission.code}
                  ref={place === 0 ? field.ref : undefined}
                />
              ))}
            </Stack>
          </Fieldset>
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function StartFrom({ roles }: { roles: Role[] }) {
  const { t } = useTranslation();
  const form = useFormContext<Values>();
  return (
    <Select
      label={t("roles.startFrom")}
      data={roles.map((role) => ({ value: role.id, label: role.name }))}
      onChange={(id) => form.setValue("permissions", roles.find((role) => role.id === id)?.permissions ?? [])}
    />
  );
}

export default function RoleEditor({ role, roles, permissions, onClose }: RoleEditorProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: role?.name ?? "", rows: role?.rows ?? "own", permissions: role?.permissions ?? [] },
  });

  async function save(body: Values) {
    if (role === undefined) {
      await api.POST("/api/v1/firms/roles", { params: { header: { "Idempotency-Key": key } }, body });
    } else {
      await api.PUT("/api/v1/firms/roles/{id}", {
        params: { path: { id: role.id }, header: ifMatch(role.version) },
        body,
      });
    }
    showDone(t("roles.saved", { name: body.name }));
    await queries.invalidateQueries({ queryKey: rolesQuery.queryKey });
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={role === undefined ? t("roles.createTitle") : t("roles.editTitle", { name: role.name })}
    >
      <FormShell
        form={form}
        labels={{ name: t("roles.name"), rows: t("members.scope"), permissions: t("roles.permissions") }}
        submitLabel={t("roles.save")}
        onCancel={onClose}
        onSubmit={save}
      >
        <TextField name="name" label={t("roles.name")} data-autofocus />
        <SelectField
          name="rows"
          label={t("members.scope")}
          data={rows.map((value) => ({ value, label: t(`members.scopes.${value}`) }))}
        />
        {role === undefined ? <StartFrom roles={roles} /> : null}
        <Text fw={550} size="sm">
          {t("roles.permissions")}
        </Text>
        <PermissionBoxes permissions={permissions} />
      </FormShell>
    </Modal>
  );
}
