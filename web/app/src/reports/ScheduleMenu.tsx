import { ActionIcon, Menu, Modal, Text } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ReadinessPanel } from "~/ui/ReadinessPanel";
import { StatusShape } from "~/ui/StatusBadge";
import { showDone, showProblem } from "~/ui/toasts";
import { commandSchedule, type Schedule, type ScheduleCommand } from "./model";

const words = ["change", "run", "pause", "resume", "delete"] as const;
type Word = (typeof words)[number];
type Command = Schedule["commands"][number];
type Offered = Command & { name: Word };

const isOffered = (command: Command): command is Offered => words.some((word) => word === command.name);

/** What the server says of each command; of pause and resume only the one that its state has a use for. */
export function ScheduleMenu({ schedule, onChange }: { schedule: Schedule; onChange: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [deleting, setDeleting] = useState(false);
  const [refused, setRefused] = useState<Offered>();
  const refresh = () => queries.invalidateQueries({ queryKey: ["report-schedules"] });

  async function run(command: ScheduleCommand) {
    await commandSchedule(command, schedule);
    showDone(t(`reports.done.${command}`));
    await refresh();
  }

  function start(command: Offered) {
    if (!command.allowed) setRefused(command);
    else if (command.name === "change") onChange();
    else if (command.name === "delete") setDeleting(true);
    else
      void run(command.name).catch(async (failure: unknown) => {
        showProblem(Problem.of(failure));
        await refresh();
      });
  }

  const useless = schedule.status === "active" ? "resume" : "pause";
  const label = refused === undefined ? "" : t(`reports.commands.${refused.name}`);
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={t("reports.menu", { name: schedule.name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {schedule.commands
            .filter(isOffered)
            .filter(({ name }) => name !== useless)
            .map((command) => (
              <Menu.Item
                key={command.name}
                leftSection={command.allowed ? null : <StatusShape kind="stop" size={12} />}
                onClick={() => start(command)}
              >
                {t(`reports.commands.${command.name}`)}
                {command.allowed ? null : (
                  <Text span size="xs" c="dimmed" ms={6}>
                    {t("ui.command.notNow")}
                  </Text>
                )}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {refused === undefined ? null : (
        <Modal opened onClose={() => setRefused(undefined)} title={t("ui.command.whyNot", { label })}>
          <ReadinessPanel title={schedule.name} requirements={refused.readiness} />
        </Modal>
      )}
      {deleting ? (
        <ConfirmCommand
          opened
          onClose={() => setDeleting(false)}
          title={t("reports.deleteTitle", { name: schedule.name })}
          effect={t("reports.deleteEffect")}
          confirmLabel={t("reports.commands.delete")}
          reason="none"
          stops
          onConfirm={() => run("delete")}
        />
      ) : null}
    </>
  );
}
