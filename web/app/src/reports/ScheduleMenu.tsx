import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { showDone, showProblem } from "~/ui/toasts";
import { commandSchedule, type Schedule, type ScheduleCommand } from "./model";

/** The commands that make sense in its state; those that are refused say why when they are called. */
export function ScheduleMenu({ schedule, onChange }: { schedule: Schedule; onChange: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [deleting, setDeleting] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: ["report-schedules"] });

  async function run(command: ScheduleCommand) {
    await commandSchedule(command, schedule);
    showDone(t(`reports.done.${command}`));
    await refresh();
  }

  const start = (command: ScheduleCommand) =>
    void run(command).catch(async (failure: unknown) => {
      showProblem(Problem.of(failure));
      await refresh();
    });

  const moves = schedule.status === "active" ? "pause" : "resume";
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon aria-label={t("reports.menu", { name: schedule.name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onChange}>{t("reports.commands.change")}</Menu.Item>
          <Menu.Item onClick={() => start("run")}>{t("reports.commands.run")}</Menu.Item>
          <Menu.Item onClick={() => start(moves)}>{t(`reports.commands.${moves}`)}</Menu.Item>
          <Menu.Item onClick={() => setDeleting(true)}>{t("reports.commands.delete")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
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
