import { ActionIcon, Menu, Text } from "@mantine/core";
import { IconDots, IconMessagePlus, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { download } from "~/api/download";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { CommandButton } from "~/ui/CommandButton";
import { StatusShape } from "~/ui/StatusBadge";
import { showProblem } from "~/ui/toasts";
import { type Command, isCommand, type Lead, type Status } from "./model";
import type { useLeadCommands } from "./useLeadCommands";

type Commands = ReturnType<typeof useLeadCommands>;

/** What a person would do next in each state; whether it is possible, the server says. */
export const nextCommand: Record<Status, Command | undefined> = {
  new: "contact",
  contacted: "qualify",
  qualified: "schedule_appointment",
  appointment_scheduled: "complete_inspection",
  inspection_completed: "send_quote",
  quote_sent: "negotiate",
  negotiation: "convert",
  won: undefined,
  lost: "reopen",
  nurture: "reopen",
};

const printSheet = (lead: Lead) =>
  download(`/api/v1/sales/leads/${lead.id}/sheet`, "lead.pdf").catch((failure: unknown) =>
    showProblem(Problem.of(failure)),
  );

/** The next command in front, the others in the menu: refused ones stay and open their reasons. */
export function LeadCommands({ lead, commands }: { lead: Lead; commands: Commands }) {
  const { t } = useTranslation();
  const may = useCan();
  if (lead.deletedAt !== undefined) {
    return may("lead.delete") ? (
      <CommandButton
        label={t("leadCommands.restore")}
        primary
        command={{ name: "restore", allowed: true, readiness: [] }}
        onRun={() => commands.restore(lead)}
      />
    ) : null;
  }
  const next = nextCommand[lead.status];
  const named = lead.commands.flatMap((state) => (isCommand(state.name) ? [{ ...state, name: state.name }] : []));
  const rest = named.filter((state) => state.name !== next && state.name !== "contact");
  const state = lead.commands.find((each) => each.name === next);
  // Logging the contact runs this command, so for who may log it, it is not refused.
  const offered = next === "contact" ? { name: next, allowed: may("lead.write"), readiness: [] } : state;
  return (
    <>
      {next === undefined ? null : (
        <CommandButton
          label={t(`leadCommands.${next}`)}
          command={offered}
          primary
          pending={commands.pending}
          onRun={() => commands.start(lead, next)}
          onFix={(requirement) => commands.fix(lead, requirement)}
        />
      )}
      {next === "contact" || !may("lead.write") ? null : (
        <CommandButton
          label={t("interactions.log")}
          icon={<IconMessagePlus size={16} />}
          command={{ name: "log", allowed: true, readiness: [] }}
          onRun={() => commands.log(lead)}
        />
      )}
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon size="lg" variant="default" aria-label={t("leadCommands.more")}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {may("lead.assign") ? (
            <Menu.Item onClick={() => commands.start(lead, "assign")}>{t("leadPage.assign")}</Menu.Item>
          ) : null}
          <Menu.Item leftSection={<IconPrinter size={14} />} onClick={() => void printSheet(lead)}>
            {t("exports.sheet")}
          </Menu.Item>
          <Menu.Divider />
          {rest.map(({ name, allowed }) => (
            <Menu.Item
              key={name}
              leftSection={<StatusShape kind={allowed ? "good" : "stop"} size={12} />}
              onClick={() => commands.start(lead, name)}
            >
              {t(`leadCommands.${name}`)}
              {allowed ? null : (
                <Text span size="xs" c="dimmed" ms={6}>
                  {t("ui.command.notNow")}
                </Text>
              )}
            </Menu.Item>
          ))}
          {may("lead.delete") ? (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => commands.remove(lead)}>{t("leadCommands.delete")}</Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
