import { ActionIcon, Kbd, UnstyledButton } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { FirmSwitcher } from "./FirmSwitcher";
import type { NavGroup } from "./nav";
import classes from "./TopBar.module.css";

// None is needed for the first paint.
const AccountMenu = lazy(async () => ({ default: (await import("./AccountMenu")).AccountMenu }));
const RunningJobs = lazy(async () => ({ default: (await import("./RunningJobs")).RunningJobs }));
const Inbox = lazy(async () => ({ default: (await import("./Inbox")).Inbox }));

const onApple = typeof navigator !== "undefined" && navigator.userAgent.includes("Mac");

export function TopBar({ groups }: { groups: NavGroup[] }) {
  const { t } = useTranslation();
  return (
    <header className={`${classes["bar"]} no-print`}>
      <FirmSwitcher />
      <UnstyledButton className={classes["search"]} onClick={spotlight.open} aria-haspopup="dialog">
        <IconSearch size={16} aria-hidden="true" />
        <span>{t("shell.search")}</span>
        <Kbd size="xs" aria-hidden="true">
          {onApple ? "⌘ K" : "Ctrl K"}
        </Kbd>
      </UnstyledButton>
      <span className={classes["gap"]} />
      <ActionIcon className={classes["find"] ?? ""} onClick={spotlight.open} aria-label={t("shell.search")}>
        <IconSearch size={20} stroke={1.6} />
      </ActionIcon>
      <Suspense>
        <RunningJobs />
        <Inbox />
        <AccountMenu groups={groups} />
      </Suspense>
    </header>
  );
}
