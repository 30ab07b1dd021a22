import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { Facts } from "~/ui/Facts";
import { Instant } from "~/ui/Instant";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusBadge } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import { CodeForm, NumberForm } from "./PhoneForms";
import { type Phone, phoneStateKind } from "./phone";

type Asked = "stop" | "remove";

function Known({ phone }: { phone: Phone }) {
  const { t } = useTranslation();
  const { number, confirmedAt, codeEndsAt, state } = phone;
  if (number === undefined) return null;
  return (
    <Facts
      facts={[
        { label: t("phone.number"), value: number },
        ...(confirmedAt === undefined ? [] : [{ label: t("phone.confirmedAt"), value: <Instant at={confirmedAt} /> }]),
        ...(state === "waiting" && codeEndsAt !== undefined
          ? [{ label: t("phone.codeEnds"), value: <Instant at={codeEndsAt} /> }]
          : []),
      ]}
    />
  );
}

/** The phone to which texts go: given, confirmed by a code, stopped, removed. */
export function PhoneSection({ phone, reload }: { phone: Phone; reload: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const [other, setOther] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const [failure, setFailure] = useState<unknown>();
  const { state, version, number } = phone;
  const may = (name: string) => phone.commands.some((command) => command.name === name && command.allowed);

  /** Also after a refusal: a wrong try counts, and what the page knows is old then. */
  async function run(act: () => Promise<unknown>, done: string) {
    setFailure(undefined);
    try {
      await act();
      showDone(done);
      setOther(false);
    } finally {
      await reload();
    }
  }
  const ask = (given: string) =>
    run(
      () =>
        answer(api.PUT("/api/v1/messages/phone", { params: { header: ifMatch(version) }, body: { number: given } })),
      t(phone.leaves ? "phone.asked" : "phone.askedKept"),
    );
  const say = (code: string) =>
    run(() => answer(api.PUT("/api/v1/messages/phone/confirmation", { body: { code } })), t("phone.done"));
  const end = (what: Asked) => {
    const params = { header: ifMatch(version) };
    return what === "stop"
      ? run(() => answer(api.PUT("/api/v1/messages/phone/stop", { params })), t("phone.stopped"))
      : run(() => answer(api.DELETE("/api/v1/messages/phone", { params })), t("phone.removed"));
  };

  const form = state === "none" || other;
  return (
    <Paper withBorder p="md" maw={820} component="section" aria-labelledby="phone">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4" id="phone">
            {t("phone.title")}
          </Title>
          <StatusBadge kind={phoneStateKind[state]}>{t(`phone.states.${state}`)}</StatusBadge>
        </Group>
        <Text size="sm">{t("phone.text")}</Text>
        {phone.leaves ? null : (
          <Text size="sm" c="dimmed">
            {t("phone.kept")}
          </Text>
        )}
        <Known phone={phone} />
        {phone.barred && !other ? <Text size="sm">{t("phone.barred")}</Text> : null}
        {may("confirm") && !phone.barred && !other ? <CodeForm onCode={say} /> : null}
        {state === "waiting" && !phone.barred && !may("confirm") && !other ? (
          <Text size="sm">{t("phone.over")}</Text>
        ) : null}
        {failure === undefined ? null : <ProblemNote failure={failure} />}
        {form ? <NumberForm number="" onNumber={ask} onCancel={other ? () => setOther(false) : undefined} /> : null}
        {form || number === undefined ? null : (
          <Group>
            {may("ask") && state !== "confirmed" && !phone.barred ? (
              <Button variant="default" onClick={() => void ask(number).catch(setFailure)}>
                {t(state === "stopped" ? "phone.anew" : "phone.again")}
              </Button>
            ) : null}
            <Button variant="default" onClick={() => setOther(true)}>
              {t("phone.other")}
            </Button>
            {may("stop") ? (
              <Button variant="default" onClick={() => setAsked("stop")}>
                {t("phone.stop")}
              </Button>
            ) : null}
            <Button variant="default" onClick={() => setAsked("remove")}>
              {t("phone.remove")}
            </Button>
          </Group>
        )}
      </Stack>
      {asked === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setAsked(undefined)}
          title={t(`phone.${asked}Title`)}
          effect={t(`phone.${asked}Effect`)}
          confirmLabel={t(`phone.${asked}`)}
          reason="none"
          stops
          onConfirm={() => end(asked)}
        />
      )}
    </Paper>
  );
}
