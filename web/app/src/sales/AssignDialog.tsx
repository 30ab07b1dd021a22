import { Modal } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { showDone } from "~/ui/toasts";
import type { Lead } from "./model";
import { keep, membersQuery } from "./queries";

const POOL = "";

/** Gives one lead to a member, or puts it back into the pool. */
export default function AssignDialog({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const members = useQuery(membersQuery);
  const form = useForm({ defaultValues: { owner: lead.assignment.owner ?? POOL } });
  return (
    <Modal opened onClose={onClose} title={t("bulk.assignTitle", { count: 1 })}>
      <FormShell
        form={form}
        labels={{ owner: t("bulk.to") }}
        submitLabel={t("bulk.run")}
        onCancel={onClose}
        onSubmit={async ({ owner }) => {
          const after = await answer(
            api.PUT("/api/v1/sales/leads/{id}/assignment", {
              params: { path: { id: lead.id }, header: ifMatch(lead.version) },
              body: owner === POOL ? {} : { owner },
            }),
          );
          showDone(t("leadForm.saved", { name: after.name }));
          onClose();
          await keep(queries, after);
        }}
      >
        <SelectField
          name="owner"
          label={t("bulk.to")}
          searchable
          data={[
            { value: POOL, label: t("bulk.toPool") },
            ...(members.data ?? []).map((member) => ({ value: member.id, label: member.name })),
          ]}
        />
      </FormShell>
    </Modal>
  );
}
