import { Button, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "~/api/client";
import { secret, z } from "~/app/zod";
import { FormShell } from "~/ui/form/FormShell";
import { PasswordField } from "~/ui/form/textFields";
import { PublicFrame } from "./PublicFrame";

const schema = z.object({ password: secret() });

export function ResetPasswordPage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/password-resets/$token" });
  const [done, setDone] = useState(false);
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { password: "" } });
  if (done) {
    return (
      <PublicFrame title={t("reset.doneTitle")}>
        <Text role="status">{t("reset.done")}</Text>
        <Button component={Link} to="/sign-in">
          {t("signIn.title")}
        </Button>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame title={t("reset.newTitle")}>
      <FormShell
        form={form}
        labels={{ password: t("reset.newPassword") }}
        submitLabel={t("reset.newSubmit")}
        onSubmit={async (body) => {
          await api.PUT("/api/v1/identity/password-resets/{token}", { params: { path: { token } }, body });
          setDone(true);
        }}
      >
        <PasswordField
          name="password"
          label={t("reset.newPassword")}
          description={t("form.passwordText")}
          autoComplete="new-password"
          autoFocus
        />
      </FormShell>
    </PublicFrame>
  );
}
