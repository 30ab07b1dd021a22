import { Modal, Select } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { TagsField } from "~/ui/form/TagsField";
import { showDone } from "~/ui/toasts";
import { deactivate, deactivateByRule } from "./deactivation";
import { type Member, membersQuery, rolesQuery, unitsQuery } from "./queries";

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
  availability: z.enum(["active", "away"]),
  capacity: z.union([z.literal(""), z.number().int().min(0)]),
  skills: z.array(z.string()),
  teams: z.array(z.string()),
  territories: z.array(z.string()),
});

const choices = (items: { id: string; name: string }[] | undefined) =>
  (items ?? []).map((item) => ({ value: item.id, label: item.name }));

const valuesOf = (row: Member): z.infer<typeof schema> => ({
  role: row.role.id,
  availability: row.availability,
  capacity: row.capacity ?? "",
  skills: row.skills,
  teams: row.teams,
  territories: row.territories,
});

function EditForm({ row, onClose, onDone }: { row: Member; onClose: () => void; onDone: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const roles = useQuery(rolesQuery);
  const teams = useQuery(unitsQuery("teams"));
  const territories = useQuery(unitsQuery("territories"));
  const form = useForm({ resolver: zodResolver(schema), defaultValues: valuesOf(row) });
  return (
    <FormShell
      form={form}
      labels={{
        role: t("members.role"),
        availability: t("members.availability"),
        capacity: t("members.capacity"),
        skills: t("members.skills"),
        teams: t("members.teams"),
        territories: t("members.territories"),
      }}
      submitLabel={t("form.save")}
      onCancel={onClose}
      onSubmit={async ({ capacity, ...rest }) => {
        await api.PUT("/api/v1/firms/members/{id}", {
          params: { path: { id: row.id }, header: ifMatch(row.version) },
          body: capacity === "" ? rest : { ...rest, capacity },
        });
        showDone(t("members.done", { name: row.name }));
        await onDone();
        onClose();
      }}
    >
      <SelectField
        name="role"
        label={t("members.role")}
        data={choices((roles.data ?? []).filter((role) => role.grantable || role.id === row.role.id))}
      />
      <SelectField
        name="availability"
        label={t("members.availability")}
        data={(["active", "away"] as const).map((value) => ({ value, label: t(`members.availabilities.${value}`) }))}
      />
      <NumberField name="capacity" label={t("members.capacity")} description={t("members.capacityText")} min={0} />
      <TagsField name="skills" label={t("members.skills")} description={t("members.skillsText")} />
      <MultiSelectField name="teams" label={t("members.teams")} data={choices(teams.data)} searchable />
      <MultiSelectField
        name="territories"
        label={t("members.territories")}
        data={choices(territories.data)}
        searchable
      />
    </FormShell>
  );
}

/** Leads are given anew by the rule of assignment, not to one person. */
const BY_RULE = "rule";

interface HandOverProps {
  row: Member;
  value: string;
  byRule: boolean;
  onPick: (id: string) => void;
}

function HandOver({ row, value, byRule, onPick }: HandOverProps) {
  const { t } = useTranslation();
  const people = useQuery(membersQuery);
  return (
    <Select
      label={t("members.handOver", { count: row.openWork })}
      description={t("members.handOverText")}
      placeholder={t("leadPage.chooseSomebody")}
      value={value}
      allowDeselect={false}
      searchable
      data={[
        ...(byRule ? [{ value: BY_RULE, label: t("assignment.byRule") }] : []),
        ...choices((people.data ?? []).filter((member) => member.id !== row.id)),
      ]}
      onChange={(id) => onPick(id ?? "")}
    />
  );
}

/** The acts on one member: change, deactivate with a reason, reactivate. */
export function MemberDialogs({ act, onClose, onDone }: MemberDialogsProps) {
  const { t } = useTranslation();
  const byRule = useCan()(can.assignLeads);
  const [handOverTo, setHandOverTo] = useState(byRule ? BY_RULE : "");
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
  const hasWork = stops && row.openWork > 0;
  return (
    <ConfirmCommand
      opened
      onClose={onClose}
      title={t(stops ? "members.deactivateTitle" : "members.reactivateTitle", { name })}
      effect={t(stops ? "members.deactivateEffect" : "members.reactivateEffect")}
      confirmLabel={t(stops ? "members.deactivate" : "members.reactivate")}
      reason="required"
      stops={stops}
      {...(hasWork ? { more: <HandOver row={row} value={handOverTo} byRule={byRule} onPick={setHandOverTo} /> } : {})}
      onConfirm={async (reason) => {
        const named = hasWork && handOverTo !== "" && handOverTo !== BY_RULE;
        if (hasWork && handOverTo === BY_RULE) await deactivateByRule(row, reason);
        else if (stops) await deactivate(row, named ? { reason, handOverTo } : { reason });
        else await api.POST("/api/v1/firms/members/{id}/reactivation", { params, body: { reason } });
        showDone(t("members.done", { name }));
        await onDone();
      }}
    />
  );
}
