import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { useCan } from "~/api/session";
import { EmptyState } from "~/ui/EmptyState";
import { RecordForm } from "~/ui/form/RecordForm";
import { showDone } from "~/ui/toasts";
import { MainFields, MoreFields } from "./LeadFields";
import { leadWords, useLeadLabels } from "./leadLabels";
import { leadResolver, sentOf, valuesOf } from "./leadSchema";
import type { Lead } from "./model";
import { keep, leadQuery } from "./queries";

const standOf = (lead: Lead) => ({ values: valuesOf(lead), version: lead.version });

/** All facts of a lead. Stage, score and owner are not among them: commands change those. */
export default function FactsTab({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const writes = useCan()("lead.write");
  const form = useForm({ resolver: leadResolver, defaultValues: valuesOf(lead) });
  const labels = useLeadLabels();
  const asked = useLocation({ select: (location) => location.hash });
  if (!writes) return <EmptyState kind="forbidden" />;
  return (
    <RecordForm
      form={form}
      wide
      labels={labels}
      submitLabel={t("leadForm.save")}
      draftKey={`lead.${lead.id}`}
      words={leadWords}
      loaded={standOf(lead)}
      latest={async () => standOf(await queries.fetchQuery({ ...leadQuery(lead.id), staleTime: 0 }))}
      save={async (values, version) => {
        const after = await answer(
          api.PUT("/api/v1/sales/leads/{id}", {
            params: { path: { id: lead.id }, header: ifMatch(version) },
            body: sentOf(values),
          }),
        );
        showDone(t("leadForm.saved", { name: after.name }));
        await keep(queries, after);
        return standOf(after);
      }}
    >
      <MainFields />
      <MoreFields asked={asked} />
    </RecordForm>
  );
}
