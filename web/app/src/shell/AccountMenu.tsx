import { ActionIcon, Avatar, Menu, Text, useMantineColorScheme } from "@mantine/core";
import { IconDeviceDesktop, IconKeyboard, IconLogout, IconMoon, IconSun } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSession } from "~/api/session";
import { openKeyboardHelp } from "./keyboardHelpState";
import type { NavGroup } from "./nav";
import { useSignOut } from "./useSignOut";

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("")
    .toLocaleUpperCase();

export function AccountMenu({ groups }: { groups: NavGroup[] }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const account = groups.find((group) => group.id === "account")?.items ?? [];
  const schemes = [
    { value: "light", label: t("shell.light"), icon: <IconSun size={16} /> },
    { value: "dark", label: t("shell.dark"), icon: <IconMoon size={16} /> },
    { value: "auto", label: t("shell.auto"), icon: <IconDeviceDesktop size={16} /> },
  ] as const;
  return (
    <Menu width={240}>
      <Menu.Target>
        <ActionIcon aria-label={`${initials(user.name)} – ${t("shell.account")}`} radius="xl">
          <Avatar size={28} radius="xl" color="accent" variant="light">
            {initials(user.name)}
          </Avatar>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={550} c="var(--ink)">
            {user.name}
          </Text>
          <Text size="xs">{user.email}</Text>
        </Menu.Label>
        <Menu.Divider />
        {account.map((item) => (
          <Menu.Item key={item.to} component={Link} to={item.to} leftSection={<item.icon size={16} />}>
            {t(item.label)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme.value}
            leftSection={scheme.icon}
            rightSection={colorScheme === scheme.value ? <Text size="xs">{t("shell.chosen")}</Text> : null}
            onClick={() => setColorScheme(scheme.value)}
          >
            {scheme.label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={openKeyboardHelp}>
          {t("shell.shortcuts")}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          {t("shell.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
