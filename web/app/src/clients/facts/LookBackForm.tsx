import { Alert, Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import type { LookBack } from "./queries";

interface LookBackFormProps {
  today: string;
  back: LookBack | undefined;
  onBack: (back: LookBack | undefined) => void;
}

/** Two days: on which something was true, and at whose end we knew it. */
export function LookBackForm({ today, back, onBack }: LookBackFormProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        {t("facts.lookBack")}
      </Button>
    );
  }
  const shown = back ?? { asOf: today, knownOn: today };
  const change = (part: keyof LookBack, value: string) => {
    if (value !== "") onBack({ ...shown, [part]: value });
  };
  return (
    <>
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={t("facts.asOf")}
          value={shown.asOf}
          onChange={(event) => change("asOf", event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t("facts.knownOn")}
          value={shown.knownOn}
          onChange={(event) => change("knownOn", event.currentTarget.value)}
        />
        <Button
          variant="default"
          onClick={() => {
            onBack(undefined);
            setOpen(false);
          }}
        >
          {t("facts.now")}
        </Button>
      </Group>
      {back === undefined ? null : (
        <Alert mt="sm">{t("facts.past", { day: day(back.asOf), known: day(back.knownOn) })}</Alert>
      )}
    </>
  );
}
