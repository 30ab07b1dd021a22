import { ActionIcon, Popover, Text } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Help in place: the sentence or two that a newcomer needs, behind one mark in one spot. */
export function HelpPopover({ about, children }: { about: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Popover width={320} position="bottom-start" withArrow shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon aria-label={t("ui.helpAbout", { about })} size="md">
          <IconHelpCircle size={18} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("ui.helpAbout", { about })}>
        <Text component="div" size="sm" tabIndex={-1} data-autofocus>
          {children}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
