import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { codeSchema, numberSchema } from "./phone";

/** Which phone it is. */
export function NumberForm({
  number,
  onNumber,
  onCancel,
}: {
  number: string;
  onNumber: (number: string) => Promise<unknown>;
  onCancel?: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(numberSchema()), defaultValues: { number } });
  return (
    <FormShell
      form={form}
      labels={{ number: t("phone.number") }}
      submitLabel={t("phone.ask")}
      onSubmit={(values) => onNumber(values.number)}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      <TextField
        name="number"
        type="tel"
        autoComplete="tel"
        label={t("phone.number")}
        description={t("phone.numberText")}
        maw={320}
      />
    </FormShell>
  );
}

/** What came to it. */
export function CodeForm({ onCode }: { onCode: (code: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(codeSchema()), defaultValues: { code: "" } });
  return (
    <FormShell
      form={form}
      labels={{ code: t("phone.code") }}
      submitLabel={t("phone.confirm")}
      onSubmit={({ code }) => onCode(code)}
    >
      <TextField
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        label={t("phone.code")}
        description={t("phone.codeText")}
        maw={320}
      />
    </FormShell>
  );
}
