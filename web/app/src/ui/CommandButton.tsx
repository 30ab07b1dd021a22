import { Button, Popover, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CommandState, Requirement } from "~/api/problem";
import { ReadinessPanel } from "./ReadinessPanel";

export interface CommandButtonProps {
  /** The command's own name, as a person says it: "Issue permit". */
  label: string;
  /** The server's word on it; undefined means that the lifecycle has no such command here. */
  command: CommandState | undefined;
  onRun: () => void;
  pending?: boolean;
  primary?: boolean;
  icon?: ReactNode;
  onFix?: (requirement: Requirement) => void;
}

/** Runs a command, or explains why not: a refused command stays visible and reachable, and opens its reasons. */
export function CommandButton({ label, command, onRun, pending, primary, icon, onFix }: CommandButtonProps) {
  const { t } = useTranslation();
  const variant = primary ? "filled" : "default";
  if (command?.allowed) {
    return (
      <Button variant={variant} onClick={onRun} loading={pending ?? false} leftSection={icon}>
        {label}
      </Button>
    );
  }
  return (
    <Popover width={340} shadow="md" position="bottom-end" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          data-refused
          leftSection={icon}
          rightSection={<IconInfoCircle size={16} aria-hidden="true" />}
          c="dimmed"
        >
          {label}
          <Text span size="xs" ms={6}>
            {t("ui.command.notNow")}
          </Text>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("ui.command.whyNot", { label })}>
        {/* Escape closes this and not the drawer around it. */}
        <div tabIndex={-1} data-autofocus data-mantine-stop-propagation>
          {command === undefined || command.readiness.length === 0 ? (
            <Text size="sm">{t("ui.command.noReason")}</Text>
          ) : (
            <ReadinessPanel
              title={t("ui.command.whyNot", { label })}
              requirements={command.readiness}
              {...(onFix ? { onFix } : {})}
            />
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
