import { Alert, Button, Group } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { keyOf, read } from "./drafts";
import { changed, withLeaves } from "./merge";

const PAUSE_MS = 300;

/** Keeps typed text within 300 ms on this device and puts it back after a reload or a lapsed session. */
export function useDraft<T extends FieldValues>(form: UseFormReturn<T>, name: string | undefined) {
  const { t } = useTranslation();
  // As it was when the form opened: what was typed in one firm stays its own when the session moves on to another.
  const [key] = useState(() => keyOf(name));
  const [kept] = useState(() => read(key));
  const [restored, setRestored] = useState(kept.length > 0);

  useEffect(() => {
    if (kept.length > 0) form.reset(withLeaves(form.getValues(), kept), { keepDefaultValues: true });
  }, [form, kept]);

  useEffect(() => {
    if (key === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, defaultValues }) => {
        clearTimeout(timer);
        const typed = changed(defaultValues, values);
        if (typed.size === 0) return;
        timer = setTimeout(() => localStorage.setItem(key, JSON.stringify(Object.fromEntries(typed))), PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, key]);

  const forget = useCallback(() => {
    if (key !== undefined) localStorage.removeItem(key);
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
