import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { StatusBadge } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import { CodeForm, Enrolment } from "./Enrolment";
import { RecoveryCodes } from "./RecoveryCodes";

type Me = Schemas["MeView"];

/** Two-step sign-in: turn on with an app and recovery codes, turn off with a code. */
export function TwoStepSection({ me, onChange }: { me: Me; onChange: () => void }) {
  const { t } = useTranslation();
  const [codes, setCodes] = useState<string[]>();
  const [leaving, setLeaving] = useState(false);
  const enrol = useMutation({ mutationFn: () => answer(api.POST("/api/v1/identity/me/totp")) });

  async function confirm(code: string) {
    const { recoveryCodes } = await answer(api.PUT("/api/v1/identity/me/totp", { body: { code } }));
    enrol.reset();
    setCodes(recoveryCodes);
    onChange();
    showDone(t("profile.enabled"));
  }

  async function turnOff(code: string) {
    await api.DELETE("/api/v1/identity/me/totp", { body: { code } });
    setLeaving(false);
    onChange();
    showDone(t("profile.disabled"));
  }

  return (
    <Paper component="section" withBorder p="md" aria-labelledby="two-step">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} id="two-step">
            {t("profile.twoStep")}
          </Title>
          <StatusBadge kind={me.totpEnabled ? "good" : "idle"}>
            {me.totpEnabled ? t("profile.on") : t("profile.off")}
          </StatusBadge>
        </Group>
        <Text size="sm">{t("profile.twoStepText")}</Text>
        {codes !== undefined ? <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} /> : null}
        {!me.totpEnabled && enrol.data === undefined && codes === undefined ? (
          <Group>
            <Button onClick={() => enrol.mutate()} loading={enrol.isPending}>
              {t("profile.turnOn")}
            </Button>
          </Group>
        ) : null}
        {enrol.data === undefined ? null : <Enrolment {...enrol.data} onConfirm={confirm} onCancel={enrol.reset} />}
        {me.totpEnabled && me.recoveryCodesLeft != null ? (
          <Text size="sm" c="dimmed">
            {t("profile.recoveryLeft", { count: me.recoveryCodesLeft })}
          </Text>
        ) : null}
        {me.totpEnabled && !leaving && codes === undefined ? (
          <Group>
            <Button variant="default" onClick={() => setLeaving(true)}>
              {t("profile.turnOff")}
            </Button>
          </Group>
        ) : null}
        {leaving ? (
          <CodeForm submitLabel={t("profile.turnOff")} onCode={turnOff} onCancel={() => setLeaving(false)} />
        ) : null}
      </Stack>
    </Paper>
  );
}
