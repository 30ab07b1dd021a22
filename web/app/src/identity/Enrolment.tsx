import { Stack, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { CopyId } from "~/ui/CopyId";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { QrCode } from "./QrCode";

const schema = z.object({ code: required(say("signIn.codeMissing")) });

export interface CodeFormProps {
  submitLabel: string;
  onCode: (code: string) => Promise<unknown>;
  onCancel: () => void;
}

export function CodeForm({ submitLabel, onCode, onCancel }: CodeFormProps) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { code: "" } });
  return (
    <FormShell
      form={form}
      labels={{ code: t("signIn.code") }}
      submitLabel={submitLabel}
      onCancel={onCancel}
      onSubmit={({ code }) => onCode(code.replaceAll(/\s/g, ""))}
    >
      <TextField name="code" label={t("signIn.code")} autoComplete="one-time-code" maw={280} autoFocus />
    </FormShell>
  );
}

interface EnrolmentProps {
  secret: string;
  uri: string;
  onConfirm: (code: string) => Promise<unknown>;
  onCancel: () => void;
}

export function Enrolment({ secret, uri, onConfirm, onCancel }: EnrolmentProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Text size="sm">{t("profile.scan")}</Text>
      <QrCode text={uri} label={t("profile.qr")} />
      <Text size="sm" component="div">
        {t("profile.typeIt")} <CopyId id={secret} />
      </Text>
      <CodeForm submitLabel={t("profile.confirm")} onCode={onConfirm} onCancel={onCancel} />
    </Stack>
  );
}
