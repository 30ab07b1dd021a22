import { Button, Group, Table, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconCheck, IconMinus, IconPlus } from "@tabler/icons-react";
import { Fragment, lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { permissionsQuery, type Role, rolesQuery } from "./queries";
import classes from "./RolesPage.module.css";

const RoleEditor = lazy(() => import("./RoleEditor"));

function Mark({ on }: { on: boolean }) {
  const { t } = useTranslation();
  return on ? (
    <IconCheck size={18} className={classes["yes"] ?? ""} role="img" aria-label={t("roles.granted")} />
  ) : (
    <IconMinus size={18} className={classes["no"] ?? ""} role="img" aria-label={t("roles.denied")} />
  );
}

function RoleHead({
  role,
  manages,
  onEdit,
  onRemove,
}: {
  role: Role;
  manages: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Table.Th scope="col" className={classes["role"] ?? ""}>
      <div>{role.name}</div>
      <Text size="xs" c="dimmed" fw={400}>
        {role.builtIn ? `${t("roles.builtIn")} · ` : ""}
        {t("roles.count", { count: role.members })}
      </Text>
      {manages && !role.builtIn && role.grantable ? (
        <Group gap={4} mt={4} wrap="nowrap" justify="center">
          <Button size="compact-xs" variant="default" onClick={onEdit} aria-label={`${t("roles.edit")} – ${role.name}`}>
            {t("roles.edit")}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={onRemove}
            aria-label={`${t("units.remove")} – ${role.name}`}
          >
            {t("units.remove")}
          </Button>
        </Group>
      ) : null}
    </Table.Th>
  );
}

/** Every permission against every role: who may do what, in one look. */
export function RolesPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const manages = useCan()(can.manageRoles);
  const roles = useQuery(rolesQuery);
  const permissions = useQuery(permissionsQuery);
  const [editing, setEditing] = useState<Role | "new">();
  const [removing, setRemoving] = useState<Role>();
  const create = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing("new")}>
      {t("roles.create")}
    </Button>
  );
  const failure = roles.error ?? permissions.error;
  return (
    <>
      <PageHeader title={t("roles.title")} help={t("roles.help")} {...(manages ? { actions: create } : {})} />
      {failure !== null ? (
        <ProblemNote failure={failure} onRetry={() => void Promise.all([roles.refetch(), permissions.refetch()])} />
      ) : roles.data === undefined || permissions.data === undefined ? (
        <TableSkeleton columns={6} />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keyboard
        <div className={classes["scroller"]} tabIndex={0} role="group" aria-label={t("roles.title")}>
          <Table className={classes["matrix"] ?? ""}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("roles.permission")}</Table.Th>
                {roles.data.map((role) => (
                  <RoleHead
                    key={role.id}
                    role={role}
                    manages={manages}
                    onEdit={() => setEditing(role)}
                    onRemove={() => setRemoving(role)}
                  />
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              <Table.Tr>
                <Table.Th scope="row">{t("members.scope")}</Table.Th>
                {roles.data.map((role) => (
                  <Table.Td key={role.id} ta="center">
                    {t(`members.scopes.${role.rows}`)}
                  </Table.Td>
                ))}
              </Table.Tr>
              {permissions.data.map(({ module, permissions: list }) => (
                <Fragment key={module}>
                  <Table.Tr>
                    <Table.Th scope="colgroup" colSpan={roles.data.length + 1} className={classes["module"] ?? ""}>
                      {module}
                    </Table.Th>
                  </Table.Tr>
                  {list.map((permission) => (
                    <Table.Tr key={permission.code}>
                      <Table.Th scope="row">
                        {permission.label}
                        <Text size="xs" c="dimmed" className="mono">
                          {permission.code}
                        </Text>
                      </Table.Th>
                      {roles.data.map((role) => (
                        <Table.Td key={role.id} ta="center">
                          <Mark on={role.permissions.includes(permission.code)} />
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Fragment>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {editing === undefined || roles.data === undefined || permissions.data === undefined ? null : (
        <Suspense>
          <RoleEditor
            role={editing === "new" ? undefined : editing}
            roles={roles.data}
            permissions={permissions.data}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
      {removing === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setRemoving(undefined)}
          title={t("roles.removeTitle", { name: removing.name })}
          effect={t("roles.removeEffect")}
          confirmLabel={t("roles.remove")}
          reason="none"
          stops
          onConfirm={async () => {
            await api.DELETE("/api/v1/firms/roles/{id}", {
              params: { path: { id: removing.id }, header: ifMatch(removing.version) },
            });
            showDone(t("roles.removed"));
            await queries.invalidateQueries({ queryKey: rolesQuery.queryKey });
          }}
        />
      )}
    </>
  );
}
