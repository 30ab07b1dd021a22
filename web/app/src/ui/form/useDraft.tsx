import { Alert, Button, Group } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";

const keyOf = (key: string) => `plumbline.draft.${key}`;
const PAUSE_MS = 300;

function read(key: string | undefined): unknown {
  const text = key === undefined ? null : localStorage.getItem(keyOf(key));
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    localStorage.removeItem(keyOf(key ?? "")); // Written by an older version: of no use.
    return undefined;
  }
}

/** Drafts belong to the person who typed them: sign-out clears them. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(keyOf(""))) localStorage.removeItem(key);
  }
}

/** Keeps typed text within 300 ms on this device and puts it back after a reload or a lapsed session. */
export function useDraft<T extends FieldValues>(form: UseFormReturn<T>, key: string | undefined) {
  const { t } = useTranslation();
  const [kept] = useState(() => read(key));
  const [restored, setRestored] = useState(typeof kept === "object" && kept !== null);

  useEffect(() => {
    if (typeof kept === "object" && kept !== null) {
      form.reset({ ...form.getValues(), ...(kept as T) }, { keepDefaultValues: true });
    }
  }, [form, kept]);

  useEffect(() => {
    if (key === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(timer);
        if (isDirty) timer = setTimeout(() => localStorage.setItem(keyOf(key), JSON.stringify(values)), PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, key]);

  const forget = useCallback(() => {
    if (key !== undefined) localStorage.removeItem(keyOf(key));
    setRestored(false);
  }, [key]);

  const discard = () => {
    forget();
    form.reset();
  };

  const note = (
    <Alert variant="default" role="status">
      <Group justify="space-between">
        {t("ui.form.restored")}
        <Button variant="default" size="compact-sm" onClick={discard}>
          {t("ui.form.discard")}
        </Button>
      </Group>
    </Alert>
  );
  return { restored, forget, note };
}
