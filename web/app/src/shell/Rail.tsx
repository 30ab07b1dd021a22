import { ActionIcon, Tooltip } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Mark } from "./Mark";
import type { NavGroup, NavItem } from "./nav";
import classes from "./Rail.module.css";

function Item({ item, folded }: { item: NavItem; folded: boolean }) {
  const { t } = useTranslation();
  const label = t(item.label);
  const Icon = item.icon;
  return (
    <Tooltip label={label} position="right" disabled={!folded}>
      <Link
        to={item.to}
        className={classes["item"] ?? ""}
        activeOptions={{ exact: item.to === "/", includeSearch: false }}
        preload="intent"
        aria-label={folded ? label : undefined}
      >
        <Icon size={18} stroke={1.6} />
        {folded ? null : <span>{label}</span>}
      </Link>
    </Tooltip>
  );
}

/** The left rail: groups of what this role may use; folds to icons. */
export function Rail({ groups, folded, onFold }: { groups: NavGroup[]; folded: boolean; onFold: () => void }) {
  const { t } = useTranslation();
  const slim = useMediaQuery("(max-width: 899.98px)", false, { getInitialValueInEffect: false });
  const small = folded || slim;
  const shown = groups
    .map((group) => ({ ...group, items: group.items.filter((item) => !item.paletteOnly) }))
    .filter((group) => group.items.length > 0);
  return (
    <nav className={`${classes["rail"]} no-print`} aria-label={t("shell.navigation")} data-small={small || undefined}>
      <Link to="/" className={classes["brand"] ?? ""} aria-label={small ? "Plumbline" : undefined}>
        <Mark />
        {small ? null : <span>Plumbline</span>}
      </Link>
      <div className={classes["groups"]}>
        {shown.map((group) => (
          <div key={group.id} className={classes["group"]}>
            {group.label === undefined || small ? null : (
              <div className={classes["label"]} id={`nav-${group.id}`}>
                {t(group.label)}
              </div>
            )}
            <ul aria-labelledby={group.label === undefined || small ? undefined : `nav-${group.id}`}>
              {group.items.map((item) => (
                <li key={item.to}>
                  <Item item={item} folded={small} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {slim ? null : (
        <ActionIcon onClick={onFold} aria-label={folded ? t("shell.unfold") : t("shell.fold")} aria-expanded={!folded}>
          {folded ? <IconLayoutSidebarLeftExpand size={18} /> : <IconLayoutSidebarLeftCollapse size={18} />}
        </ActionIcon>
      )}
    </nav>
  );
}
