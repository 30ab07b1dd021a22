import { Group, Paper, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";
import { refresh } from "~/api/session";
import { CommandButton } from "~/ui/CommandButton";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone } from "~/ui/toasts";

type Firm = Schemas["FirmView"];

const commands = ["activate", "suspend", "cancel"] as const;
type Command = (typeof commands)[number];

function send(command: Command, firm: Firm, reason: string) {
  const options = { params: { header: ifMatch(firm.version) }, body: { reason } };
  switch (command) {
    case "activate":
      return api.POST("/api/v1/firms/current/activation", options);
    case "suspend":
      return api.POST("/api/v1/firms/current/suspension", options);
    case "cancel":
      return api.POST("/api/v1/firms/current/cancellation", options);
  }
}

/** Whether the firm works, rests or has ended: its commands, each with its reasons when it is refused. */
export function FirmStanding({ firm, reload }: { firm: Firm; reload: () => Promise<Firm> }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Command>();
  return (
    <Paper component="section" withBorder p="md" maw={720} mt="md" aria-labelledby="firm-standing">
      <Title order={2} mb="xs" id="firm-standing">
        {t("firm.standing")}
      </Title>
      <Text size="sm" mb="sm">
        {t(`firm.standings.${firm.status}`)}
      </Text>
      <Group gap="xs">
        {commands.map((command) => (
          <CommandButton
            key={command}
            label={t(`firm.commands.${command}`)}
            command={firm.commands.find((each) => each.name === command)}
            onRun={() => setAsked(command)}
          />
        ))}
      </Group>
      {asked === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setAsked(undefined)}
          title={`${t(`firm.commands.${asked}`)}: ${firm.name}`}
          effect={t(`firm.effects.${asked}`)}
          confirmLabel={t(`firm.commands.${asked}`)}
          stops={asked !== "activate"}
          onConfirm={async (reason) => {
            await send(asked, firm, reason);
            showDone(t("firm.changed"));
            // What the caller may do follows the firm's state; after the end nobody can read it any more.
            if (asked === "cancel") window.location.assign("/");
            else await Promise.all([reload(), refresh()]);
          }}
        />
      )}
    </Paper>
  );
}
