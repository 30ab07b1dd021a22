import { Button } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Problem } from "~/api/problem";
import { FormShell } from "~/ui/form/FormShell";

const PAUSE_MS = 200;

interface StepFormProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  labels: Partial<Record<string, string>>;
  submitLabel: string;
  /** What the server refused when everything was sent: told at the fields of this step. */
  refused?: Problem | undefined;
  /** Keeps what is typed, as it is typed. */
  onType: (values: T) => void;
  onDone: (values: T) => Promise<unknown>;
  onBack?: (() => void) | undefined;
  children: ReactNode;
}

/** One step: kept while it is typed, checked when it is left. */
export function StepForm<T extends FieldValues>(props: StepFormProps<T>) {
  const { form, refused, onType, onBack } = props;
  const { t } = useTranslation();

  useEffect(() => {
    const own = Object.keys(form.getValues());
    for (const { pointer, code, message } of refused?.errors ?? []) {
      const [field = "", ...rest] = pointer.slice(1).split("/");
      if (own.includes(field)) form.setError([field, ...rest].join(".") as Path<T>, { type: code, message });
    }
  }, [form, refused]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        clearTimeout(timer);
        timer = setTimeout(() => onType(values), PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, onType]);

  return (
    <FormShell
      form={form}
      labels={props.labels}
      submitLabel={props.submitLabel}
      onSubmit={props.onDone}
      footer={
        onBack === undefined ? null : (
          <Button variant="default" onClick={onBack}>
            {t("apply.back")}
          </Button>
        )
      }
    >
      {props.children}
    </FormShell>
  );
}
