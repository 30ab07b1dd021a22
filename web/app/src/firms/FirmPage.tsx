import { Paper } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { refresh } from "~/api/session";
import { currencies, locales, timeZones } from "~/app/places";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { RecordForm } from "~/ui/form/RecordForm";
import { SelectField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge, type StatusKind } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import { FirmStanding } from "./FirmStanding";

type Firm = Schemas["FirmView"];

const schema = z.object({
  name: required(say("setUp.firmNameMissing")),
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, say("setUp.slugWrong")),
  timeZone: required(say("setUp.timeZoneMissing")),
  currency: required(say("setUp.currencyMissing")),
  locale: required(say("setUp.localeMissing")),
});
type Values = z.infer<typeof schema>;

const kinds: Record<Firm["status"], StatusKind> = {
  trial: "information",
  active: "good",
  suspended: "stop",
  cancelled: "idle",
};
const valuesOf = ({ name, slug, timeZone, currency, locale }: Firm): Values => ({
  name,
  slug,
  timeZone,
  currency,
  locale,
});

const standOf = (firm: Firm) => ({ values: valuesOf(firm), version: firm.version });

function FirmForm({ firm, reload }: { firm: Firm; reload: () => Promise<Firm> }) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: valuesOf(firm) });
  return (
    <RecordForm
      form={form}
      labels={{
        name: t("firm.name"),
        slug: t("setUp.slug"),
        timeZone: t("setUp.timeZone"),
        currency: t("setUp.currency"),
        locale: t("setUp.locale"),
      }}
      submitLabel={t("form.save")}
      loaded={standOf(firm)}
      latest={async () => standOf(await reload())}
      save={async (body, version) => {
        const after = await answer(api.PUT("/api/v1/firms/current", { params: { header: ifMatch(version) }, body }));
        await Promise.all([reload(), refresh()]); // The top bar shows the firm out of the session.
        showDone(t("firm.saved"));
        return standOf(after);
      }}
    >
      <TextField name="name" label={t("firm.name")} autoComplete="organization" />
      <TextField name="slug" label={t("setUp.slug")} description={t("setUp.slugText")} />
      <SelectField
        name="timeZone"
        label={t("setUp.timeZone")}
        description={t("setUp.timeZoneText")}
        data={timeZones()}
        searchable
        limit={80}
      />
      <SelectField name="currency" label={t("setUp.currency")} data={currencies()} searchable limit={80} />
      <SelectField name="locale" label={t("setUp.locale")} data={locales()} />
    </RecordForm>
  );
}

export function FirmPage() {
  const { t } = useTranslation();
  const firm = useQuery({ queryKey: ["firm"], queryFn: () => answer(api.GET("/api/v1/firms/current")) });
  const reload = async () => {
    const { data, error } = await firm.refetch();
    if (data === undefined) throw error ?? new Error("No firm");
    return data;
  };
  const status = firm.data?.status;
  return (
    <>
      <PageHeader
        title={t("firm.title")}
        beside={
          status === undefined ? null : <StatusBadge kind={kinds[status]}>{t(`firm.states.${status}`)}</StatusBadge>
        }
      />
      {firm.error !== null && firm.data === undefined ? (
        <ProblemNote failure={firm.error} onRetry={() => void firm.refetch()} />
      ) : null}
      {firm.data === undefined ? null : (
        <>
          <Paper withBorder p="md" maw={720}>
            <FirmForm firm={firm.data} reload={reload} />
          </Paper>
          <FirmStanding firm={firm.data} reload={reload} />
        </>
      )}
    </>
  );
}
