import { Drawer, NavLink, UnstyledButton } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { IconDots, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NavGroup } from "./nav";
import classes from "./BottomBar.module.css";

/** The phone's navigation: the main places, search, and the rest behind "More". */
export function BottomBar({ groups }: { groups: NavGroup[] }) {
  const { t } = useTranslation();
  const [more, setMore] = useState(false);
  const main = groups.flatMap((group) => group.items.filter((item) => item.phone)).slice(0, 3);
  return (
    <nav className={`${classes["bar"]} no-print`} aria-label={t("shell.phoneNavigation")}>
      {main.map((item) => (
        <Link
          key={item.to}
          to={item.to}
          className={classes["item"] ?? ""}
          activeOptions={{ exact: item.to === "/", includeSearch: false }}
        >
          <item.icon size={22} stroke={1.6} />
          {t(item.label)}
        </Link>
      ))}
      <UnstyledButton className={classes["item"]} onClick={spotlight.open}>
        <IconSearch size={22} stroke={1.6} />
        {t("shell.find")}
      </UnstyledButton>
      <UnstyledButton
        className={classes["item"]}
        onClick={() => setMore(true)}
        aria-haspopup="dialog"
        aria-expanded={more}
      >
        <IconDots size={22} stroke={1.6} />
        {t("shell.more")}
      </UnstyledButton>
      <Drawer opened={more} onClose={() => setMore(false)} position="bottom" size="80%" title={t("shell.more")}>
        {groups.map((group) => (
          <div key={group.id} className={classes["group"]}>
            {group.label === undefined ? null : <div className={classes["label"]}>{t(group.label)}</div>}
            {group.items.map((item) => (
              <NavLink
                key={item.to}
                component={Link}
                to={item.to}
                activeOptions={{ exact: true }}
                label={t(item.label)}
                leftSection={<item.icon size={20} stroke={1.6} />}
                onClick={() => setMore(false)}
              />
            ))}
          </div>
        ))}
      </Drawer>
    </nav>
  );
}
