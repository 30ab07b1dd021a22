import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useRef } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { EmptyState } from "~/ui/EmptyState";
import { FormShell } from "~/ui/form/FormShell";
import { showDone } from "~/ui/toasts";
import { MainFields, MoreFields, useLeadLabels } from "./LeadFields";
import { leadResolver, sentOf, valuesOf } from "./leadSchema";
import type { Lead } from "./model";
import { keep, leadQuery } from "./queries";

/** All facts of a lead. Stage, score and owner are not among them: commands change those. */
export default function FactsTab({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const writes = useCan()("lead.write");
  // The version that stands under what is on the screen; a conflict moves it on.
  const version = useRef(lead.version);
  const form = useForm({ resolver: leadResolver, defaultValues: valuesOf(lead) });
  const labels = useLeadLabels();
  const asked = useLocation({ select: (location) => location.hash });
  if (!writes) return <EmptyState kind="forbidden" />;
  return (
    <FormShell
      form={form}
      wide
      labels={labels}
      submitLabel={t("leadForm.save")}
      draftKey={`lead.${lead.id}`}
      latest={async () => {
        const now = await queries.fetchQuery({ ...leadQuery(lead.id), staleTime: 0 });
        version.current = now.version;
        return valuesOf(now);
      }}
      onSubmit={async (values) => {
        const after = await answer(
          api.PUT("/api/v1/sales/leads/{id}", {
            params: { path: { id: lead.id }, header: ifMatch(version.current) },
            body: sentOf(values),
          }),
        );
        version.current = after.version;
        form.reset(valuesOf(after));
        showDone(t("leadForm.saved", { name: after.name }));
        await keep(queries, after);
      }}
    >
      <MainFields />
      <MoreFields asked={asked} />
    </FormShell>
  );
}
