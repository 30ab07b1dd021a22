import { Button, FileButton, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, ifMatch } from "~/api/client";
import { CommandButton } from "~/ui/CommandButton";
import { ProblemNote } from "~/ui/ProblemNote";
import { showDone } from "~/ui/toasts";
import { base64Of, type Letterhead } from "./letterhead";

const ACCEPTED = "image/png,image/jpeg";
const BYTES_MAX = 200_000;
const KILO = 1000;

/** The firm's picture: shown by the preview, taken from a file, removed. */
export function LogoSection({ letterhead, reload }: { letterhead: Letterhead; reload: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<unknown>();
  const [wrong, setWrong] = useState<string>();
  const [pending, setPending] = useState(false);
  const { logo, commands, version } = letterhead;

  async function run(act: () => Promise<unknown>, done: string) {
    setPending(true);
    setFailure(undefined);
    setWrong(undefined);
    try {
      await act();
      showDone(done);
    } catch (thrown) {
      setFailure(thrown);
    }
    await reload();
    setPending(false);
  }

  function take(file: File | null) {
    if (file === null) return;
    if (file.size > BYTES_MAX) {
      setFailure(undefined);
      setWrong(t("letterhead.tooLarge"));
      return;
    }
    void run(
      async () =>
        answer(
          api.PUT("/api/v1/messages/letterhead/logo", {
            params: { header: ifMatch(version) },
            body: { content: await base64Of(file) },
          }),
        ),
      t("letterhead.taken"),
    );
  }

  const remove = () =>
    run(
      () => answer(api.DELETE("/api/v1/messages/letterhead/logo", { params: { header: ifMatch(version) } })),
      t("letterhead.removed"),
    );

  return (
    <Paper withBorder p="md" component="section" aria-label={t("letterhead.logo")}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t("letterhead.logo")}
        </Title>
        <Text size="sm">
          {logo
            ? t("letterhead.logoIs", {
                kind: logo.mediaType === "image/png" ? "PNG" : "JPEG",
                width: logo.width,
                height: logo.height,
                size: Math.max(1, Math.round(logo.bytes / KILO)),
              })
            : t("letterhead.noLogo")}
        </Text>
        <Text size="sm" c="dimmed">
          {t("letterhead.logoText")}
        </Text>
        {wrong === undefined ? null : (
          <Text size="sm" c="red" role="alert">
            {wrong}
          </Text>
        )}
        {failure === undefined ? null : <ProblemNote failure={failure} />}
        <Group>
          <FileButton accept={ACCEPTED} onChange={take} disabled={pending}>
            {(props) => (
              <Button {...props} variant="default" loading={pending}>
                {t(logo ? "letterhead.replace" : "letterhead.choose")}
              </Button>
            )}
          </FileButton>
          {logo ? (
            <CommandButton
              label={t("letterhead.remove")}
              command={commands.find(({ name }) => name === "remove-logo")}
              onRun={() => void remove()}
              pending={pending}
            />
          ) : null}
        </Group>
      </Stack>
    </Paper>
  );
}
