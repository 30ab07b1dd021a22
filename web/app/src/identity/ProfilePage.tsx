import { Paper, Stack, Title } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { useSession } from "~/api/session";
import { required, secret, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { AvailabilitySection } from "~/firms/AvailabilitySection";
import { FormShell } from "~/ui/form/FormShell";
import { RecordForm } from "~/ui/form/RecordForm";
import { PasswordField, TextField } from "~/ui/form/textFields";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import { TwoStepSection } from "./TwoStepSection";

type Me = Schemas["MeView"];

const nameSchema = z.object({ name: required(say("form.nameMissing")) });
const passwordSchema = z.object({ current: secret(), next: secret() });

export const meQuery = { queryKey: ["me"], queryFn: () => answer(api.GET("/api/v1/identity/me")) };

const standOf = (me: Me) => ({ values: { name: me.name }, version: me.version });

function NameForm({ me, reload }: { me: Me; reload: () => Promise<Me> }) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(nameSchema), defaultValues: { name: me.name } });
  return (
    <RecordForm
      form={form}
      labels={{ name: t("form.name") }}
      submitLabel={t("form.save")}
      loaded={standOf(me)}
      latest={async () => standOf(await reload())}
      save={async (body, version) => {
        const after = await answer(api.PUT("/api/v1/identity/me", { params: { header: ifMatch(version) }, body }));
        await reload();
        showDone(t("form.saved"));
        return standOf(after);
      }}
    >
      <TextField name="name" label={t("form.name")} autoComplete="name" />
    </RecordForm>
  );
}

function PasswordForm() {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(passwordSchema), defaultValues: { current: "", next: "" } });
  return (
    <FormShell
      form={form}
      labels={{ current: t("profile.current"), next: t("profile.next") }}
      submitLabel={t("profile.change")}
      onSubmit={async (body) => {
        await api.PUT("/api/v1/identity/me/password", { body });
        form.reset();
        showDone(t("profile.changed"));
      }}
    >
      <PasswordField name="current" label={t("profile.current")} autoComplete="current-password" />
      <PasswordField
        name="next"
        label={t("profile.next")}
        description={t("form.passwordText")}
        autoComplete="new-password"
      />
    </FormShell>
  );
}

export function ProfilePage() {
  const { t } = useTranslation();
  const { firm } = useSession();
  const me = useQuery(meQuery);
  const reload = async () => {
    const { data, error } = await me.refetch();
    if (data === undefined) throw error ?? new Error("No profile");
    return data;
  };
  return (
    <>
      <PageHeader title={t("profile.title")} />
      {me.error !== null && me.data === undefined ? (
        <ProblemNote failure={me.error} onRetry={() => void me.refetch()} />
      ) : null}
      {me.data === undefined ? null : (
        <Stack gap="md" maw={720}>
          <Paper component="section" withBorder p="md" aria-labelledby="profile-name">
            <Title order={2} mb="sm" id="profile-name">
              {t("profile.nameTitle")}
            </Title>
            <NameForm me={me.data} reload={reload} />
          </Paper>
          {firm === null || firm === undefined ? null : <AvailabilitySection />}
          <TwoStepSection me={me.data} onChange={() => void me.refetch()} />
          <Paper component="section" withBorder p="md" aria-labelledby="profile-password">
            <Title order={2} mb="sm" id="profile-password">
              {t("profile.passwordTitle")}
            </Title>
            <PasswordForm />
          </Paper>
        </Stack>
      )}
    </>
  );
}
