import { Modal } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { showDone } from "~/ui/toasts";
import { type Member, rolesQuery, unitsQuery } from "./queries";

export interface MemberAct {
  kind: "edit" | "deactivate" | "reactivate";
  row: Member;
}

interface MemberDialogsProps {
  act: MemberAct | undefined;
  onClose: () => void;
  onDone: () => Promise<unknown>;
}

const schema = z.object({
  role: required(say("invitations.roleMissing")),
  scope: z.enum(["OWN", "TEAM", "TERRITORY", "ALL"]),
  teamId: z.string(),
  territoryId: z.string(),
});

function EditForm({ row, onClose, onDone }: { row: Member; onClose: () => void; onDone: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const roles = useQuery(rolesQuery);
  const teams = useQuery(unitsQuery("teams"));
  const territories = useQuery(unitsQuery("territories"));
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { role: row.role, scope: row.scope, teamId: row.teamId ?? "", territoryId: row.territoryId ?? "" },
  });
  const places = (items: { id: string; name: string }[] | undefined) => [
    { value: "", label: t("members.noTeam") },
    ...(items ?? []).map((item) => ({ value: item.id, label: item.name })),
  ];
  return (
    <FormShell
      form={form}
      labels={{
        role: t("members.role"),
        scope: t("members.scope"),
        teamId: t("members.team"),
        territoryId: t("members.territory"),
      }}
      submitLabel={t("form.save")}
      onCancel={onClose}
      onSubmit={async ({ role, scope, teamId, territoryId }) => {
        await api.PUT("/api/v1/firms/members/{id}", {
          params: { path: { id: row.id }, header: ifMatch(row.version) },
          body: { role, scope, ...(teamId ? { teamId } : {}), ...(territoryId ? { territoryId } : {}) },
        });
        showDone(t("members.done", { name: row.name }));
        await onDone();
        onClose();
      }}
    >
      <SelectField
        name="role"
        label={t("members.role")}
        data={(roles.data ?? []).map((role) => ({ value: role.key, label: role.name }))}
      />
      <SelectField
        name="scope"
        label={t("members.scope")}
        data={(["OWN", "TEAM", "TERRITORY", "ALL"] as const).map((value) => ({
          value,
          label: t(`members.scopes.${value}`),
        }))}
      />
      <SelectField name="teamId" label={t("members.team")} data={places(teams.data)} searchable />
      <SelectField name="territoryId" label={t("members.territory")} data={places(territories.data)} searchable />
    </FormShell>
  );
}

/** The acts on one member: change, deactivate with a reason, reactivate. */
export function MemberDialogs({ act, onClose, onDone }: MemberDialogsProps) {
  const { t } = useTranslation();
  if (act === undefined) return null;
  const { row, kind } = act;
  const name = row.name;
  if (kind === "edit") {
    return (
      <Modal opened onClose={onClose} title={t("members.editTitle", { name })}>
        <EditForm row={row} onClose={onClose} onDone={onDone} />
      </Modal>
    );
  }
  const params = { path: { id: row.id }, header: ifMatch(row.version) };
  const stops = kind === "deactivate";
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t(stops ? "members.deactivateTitle" : "members.reactivateTitle", { name })}
      effect={t(stops ? "members.deactivateEffect" : "members.reactivateEffect")}
      confirmLabel={t(stops ? "members.deactivate" : "members.reactivate")}
      reason={stops ? "required" : "none"}
      stops={stops}
      onConfirm={async (reason) => {
        if (stops) await api.PUT("/api/v1/firms/members/{id}/deactivation", { params, body: { reason } });
        else await api.DELETE("/api/v1/firms/members/{id}/deactivation", { params });
        showDone(t("members.done", { name }));
        await onDone();
      }}
    />
  );
}
