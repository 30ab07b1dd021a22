import { Loader, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { Problem } from "~/api/problem";
import { accept } from "~/api/session";
import { required, secret, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { PasswordField, TextField } from "~/ui/form/textFields";
import { ProblemNote } from "~/ui/ProblemNote";
import { PublicFrame } from "./PublicFrame";

const schema = z.object({ name: required(say("form.nameMissing")), password: secret() });

function AcceptForm({ token }: { token: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { name: "", password: "" } });
  return (
    <FormShell
      form={form}
      labels={{ name: t("form.name"), password: t("form.password") }}
      submitLabel={t("invitation.submit")}
      onSubmit={async (body) => {
        accept(
          await answer(
            api.POST("/api/v1/identity/invitations/{token}/acceptance", { params: { path: { token } }, body }),
          ),
        );
        await navigate({ to: "/" });
      }}
    >
      <TextField name="name" label={t("form.name")} autoComplete="name" />
      <PasswordField
        name="password"
        label={t("form.password")}
        description={t("form.passwordText")}
        autoComplete="new-password"
      />
    </FormShell>
  );
}

export function InvitationPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/invitations/$token" });
  const offer = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => answer(api.GET("/api/v1/identity/invitations/{token}", { params: { path: { token } } })),
  });
  if (offer.data !== undefined) {
    const { firm, role, email } = offer.data;
    return (
      <PublicFrame title={t("invitation.title", { firm })}>
        <Text size="sm">{t("invitation.text", { role, email })}</Text>
        <AcceptForm token={token} />
      </PublicFrame>
    );
  }
  const status = offer.error === null ? undefined : Problem.of(offer.error).status;
  if (status === 404 || status === 410 || status === 409) {
    return (
      <PublicFrame title={t("invitation.gone")}>
        <Text>{t("invitation.goneText")}</Text>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t("invitation.loading")}>
      {offer.error === null ? (
        <Loader aria-label={t("ui.loading")} />
      ) : (
        <ProblemNote failure={offer.error} onRetry={() => void offer.refetch()} />
      )}
    </PublicFrame>
  );
}
