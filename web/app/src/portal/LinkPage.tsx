import { Anchor, Loader, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import { Problem } from "~/api/problem";
import { accept } from "~/api/session";
import { secret, z } from "~/app/zod";
import { PublicFrame } from "~/identity/PublicFrame";
import { FormShell } from "~/ui/form/FormShell";
import { PasswordField, TextField } from "~/ui/form/textFields";
import { ProblemNote } from "~/ui/ProblemNote";

const schema = z.object({ password: secret(), code: z.string() });

const GONE = 404;

function AcceptForm({ token }: { token: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { password: "", code: "" } });
  return (
    <FormShell
      form={form}
      labels={{ password: t("form.password"), code: t("portalLink.code") }}
      submitLabel={t("portalLink.submit")}
      onSubmit={async ({ password, code }) => {
        const body = code.trim() === "" ? { password } : { password, code: code.trim() };
        accept(
          await answer(api.POST("/api/v1/portal-links/{token}/acceptance", { params: { path: { token } }, body })),
        );
        await navigate({ to: "/portal" });
      }}
    >
      <PasswordField
        name="password"
        label={t("form.password")}
        description={`${t("form.passwordText")} ${t("portalLink.account")}`}
        autoComplete="new-password"
      />
      <TextField
        name="code"
        label={t("portalLink.code")}
        description={t("portalLink.codeText")}
        autoComplete="one-time-code"
      />
    </FormShell>
  );
}

/** Where a person of a client comes with the link of their letter, and chooses a password. */
export function LinkPage() {
  const { t } = useTranslation();
  const { token = "" } = useParams({ strict: false });
  const offer = useQuery({
    queryKey: ["portal-link", token],
    queryFn: () => answer(api.GET("/api/v1/portal-links/{token}", { params: { path: { token } } })),
    // It is used up by what is done here.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (offer.data !== undefined) {
    const { firm, name, email } = offer.data;
    return (
      <PublicFrame title={t("portalLink.title", { firm })}>
        <Text size="sm">{t("portalLink.text", { name, email })}</Text>
        <AcceptForm token={token} />
      </PublicFrame>
    );
  }
  if (offer.error !== null && Problem.of(offer.error).status === GONE) {
    return (
      <PublicFrame title={t("portalLink.gone")}>
        <Text>{t("portalLink.goneText")}</Text>
        <Anchor component={Link} to="/sign-in" underline="always">
          {t("portalLink.signIn")}
        </Anchor>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t("portalLink.loading")}>
      {offer.error === null ? (
        <Loader aria-label={t("ui.loading")} />
      ) : (
        <ProblemNote failure={offer.error} onRetry={() => void offer.refetch()} />
      )}
    </PublicFrame>
  );
}
