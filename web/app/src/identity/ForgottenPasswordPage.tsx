import { Anchor, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "~/api/client";
import { email, z } from "~/app/zod";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { PublicFrame } from "./PublicFrame";

const schema = z.object({ email: email() });

/** Answers the same whether or not the account exists. */
export function ForgottenPasswordPage() {
  const { t } = useTranslation();
  const [sent, setSent] = useState<string>();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: "" } });
  const back = (
    <Anchor component={Link} to="/sign-in" size="sm" underline="always">
      {t("signIn.back")}
    </Anchor>
  );
  if (sent !== undefined) {
    return (
      <PublicFrame title={t("reset.sentTitle")}>
        <Text role="status">{t("reset.sent", { email: sent })}</Text>
        {back}
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t("reset.title")}>
      <Text size="sm">{t("reset.text")}</Text>
      <FormShell
        form={form}
        labels={{ email: t("form.email") }}
        submitLabel={t("reset.submit")}
        footer={back}
        onSubmit={async (values) => {
          await api.POST("/api/v1/identity/password-resets", { body: values });
          setSent(values.email);
        }}
      >
        <TextField name="email" label={t("form.email")} type="email" autoComplete="username" autoFocus />
      </FormShell>
    </PublicFrame>
  );
}
