import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { useOnce } from "~/api/once";
import { FormShell } from "~/ui/form/FormShell";
import { SwitchField } from "~/ui/form/fields";
import { showDone } from "~/ui/toasts";
import { setCreateLead } from "./createLeadState";
import { MainFields, MoreFields } from "./LeadFields";
import { useLeadLabels } from "./leadLabels";
import { leadResolver, sentOf, valuesOf } from "./leadSchema";
import { refreshLeads } from "./queries";

const told = { created: "leadForm.created", held: "leadForm.held", attached: "leadForm.attached" } as const;

const close = () => setCreateLead(false);

/** Enters a lead from anywhere. The answer says what became of it: new, held for review, or one that was there. */
export default function CreateLead() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const form = useForm({ resolver: leadResolver, defaultValues: valuesOf(undefined) });
  return (
    <Modal opened onClose={close} title={t("leadForm.createTitle")} size="xl">
      <FormShell
        form={form}
        wide
        draftKey="lead.new"
        within="/lead"
        labels={useLeadLabels()}
        submitLabel={t("leadForm.createSubmit")}
        onCancel={close}
        onSubmit={async (values) => {
          const taken = await once((key) =>
            answer(
              api.POST("/api/v1/sales/leads", {
                params: { header: { "Idempotency-Key": key } },
                body: { lead: sentOf(values), evenIf: values.evenIf },
              }),
            ),
          );
          const { lead } = taken;
          showDone(lead === undefined ? t("leadForm.attachedUnseen") : t(told[taken.decision], { name: lead.name }));
          close();
          await refreshLeads(queries);
          if (lead !== undefined) await navigate({ to: "/leads/$id", params: { id: lead.id } });
        }}
      >
        <MainFields />
        <MoreFields />
        <SwitchField name="evenIf" label={t("leadForm.evenIf")} />
      </FormShell>
    </Modal>
  );
}
