import { Button, CopyButton, Fieldset, Group, Paper, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { pageQuery } from "~/intake/applications";
import type { Offer } from "~/intake/apply/state";
import { SelectField } from "~/ui/form/fields";
import { RecordForm } from "~/ui/form/RecordForm";
import { PasswordField, TextField } from "~/ui/form/textFields";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { showDone } from "~/ui/toasts";
import { type Kind, type ProviderSettings, providerQuery, type ProviderValues, save, valuesOf } from "./provider";

const secrets = [
  ["secretKey", "secretKeyEnd"],
  ["signingSecret", "signingSecretEnd"],
  ["formerSigningSecret", "formerSigningSecretEnd"],
] as const;

/** What Stripe has to be told, and what it tells. */
function Stripe({ settings, plans }: { settings: ProviderSettings; plans: Offer["plans"] }) {
  const { t } = useTranslation();
  const address = `${location.origin}${settings.webhook}`;
  return (
    <>
      {settings.live === undefined ? null : (
        <Text size="sm">{t(settings.live ? "payments.live" : "payments.test")}</Text>
      )}
      {secrets.map(([name, kept]) => (
        <PasswordField
          key={name}
          name={name}
          label={t(`payments.${name}`)}
          description={
            settings[kept] === undefined ? t(`payments.${name}Text`) : t("payments.kept", { end: settings[kept] })
          }
          autoComplete="off"
          maw={480}
        />
      ))}
      <div>
        <Text size="sm" fw={550}>
          {t("payments.webhook")}
        </Text>
        <Text size="sm" c="dimmed">
          {t("payments.webhookText")}
        </Text>
        <Group gap="xs">
          <Text size="sm" className="mono">
            {address}
          </Text>
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button size="compact-xs" variant="default" onClick={copy}>
                {t(copied ? "ui.copied" : "ui.copy")}
              </Button>
            )}
          </CopyButton>
        </Group>
      </div>
      <Fieldset legend={t("payments.prices")}>
        <Stack gap="sm">
          {plans.length === 0 ? <Text size="sm">{t("payments.noPlans")}</Text> : null}
          {plans.map(({ code, name }, at) => (
            <Group key={code} grow align="flex-start">
              <TextField name={`prices.${at}.monthly`} label={t("payments.monthlyPrice", { plan: name })} />
              <TextField name={`prices.${at}.setup`} label={t("payments.setupPrice", { plan: name })} />
            </Group>
          ))}
        </Stack>
      </Fieldset>
    </>
  );
}

interface EditorProps {
  settings: ProviderSettings;
  plans: Offer["plans"];
  reload: () => Promise<ProviderSettings>;
}

function Editor({ settings, plans, reload }: EditorProps) {
  const { t } = useTranslation();
  const form = useForm<ProviderValues>({ defaultValues: valuesOf(settings, plans) });
  const kind = useWatch({ control: form.control, name: "kind" });
  const standOf = (one: ProviderSettings) => ({ values: valuesOf(one, plans), version: one.version });
  const offered: Kind[] = ["none", ...(settings.sandboxAllowed ? (["sandbox"] as const) : []), "stripe"];
  return (
    <RecordForm
      form={form}
      labels={{
        kind: t("payments.provider"),
        secretKey: t("payments.secretKey"),
        signingSecret: t("payments.signingSecret"),
        formerSigningSecret: t("payments.formerSigningSecret"),
        prices: t("payments.prices"),
      }}
      submitLabel={t("payments.save")}
      fixed={["prices"]}
      loaded={standOf(settings)}
      latest={async () => standOf(await reload())}
      save={async (values, version) => {
        const after = await save(values, version);
        await reload();
        showDone(t("payments.saved"));
        return standOf(after);
      }}
    >
      <SelectField
        name="kind"
        label={t("payments.provider")}
        data={offered.map((value) => ({ value, label: t(`payments.kinds.${value}`) }))}
        maw={480}
      />
      {kind === "stripe" ? <Stripe settings={settings} plans={plans} /> : null}
    </RecordForm>
  );
}

/** Who takes payments for the firm, and what they need for it. */
export function Provider() {
  const { t } = useTranslation();
  const settings = useQuery(providerQuery);
  const pages = useQuery(pageQuery);
  const key = pages.data?.[0]?.path.split("/").at(-1);
  const offer = useQuery({
    queryKey: ["offer", key],
    queryFn: () => answer(api.GET("/api/v1/intake/offers/{key}", { params: { path: { key: key ?? "" } } })),
    enabled: key !== undefined,
  });
  const reload = async () => {
    const { data, error } = await settings.refetch();
    if (data === undefined) throw error ?? new Error("No settings");
    return data;
  };
  const failed = settings.error ?? pages.error ?? offer.error;
  if (failed !== null) return <ProblemNote failure={failed} onRetry={() => void settings.refetch()} />;
  if (settings.data === undefined || pages.data === undefined || (key !== undefined && offer.data === undefined)) {
    return <TableSkeleton columns={2} />;
  }
  return (
    <Paper withBorder p="md" maw={760} component="section" aria-label={t("payments.provider")}>
      <Editor settings={settings.data} plans={offer.data?.plans ?? []} reload={reload} />
    </Paper>
  );
}
