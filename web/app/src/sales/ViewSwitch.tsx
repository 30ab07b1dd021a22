import { IconLayoutKanban, IconMap2, IconTable } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ListSearch } from "~/app/useListSearch";
import classes from "./sales.module.css";

const shapes = [
  { to: "/leads", label: "leads.listView", icon: IconTable },
  { to: "/pipeline", label: "leads.boardView", icon: IconLayoutKanban },
  { to: "/map", label: "leads.mapView", icon: IconMap2 },
] as const;

/** The same leads as table, board or map: the filters stay. */
export function ViewSwitch({ filters }: { filters: ListSearch }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("leads.views")} className={classes["switch"]}>
      {shapes.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} search={filters} activeOptions={{ exact: true, includeSearch: false }}>
          <Icon size={16} stroke={1.6} aria-hidden="true" />
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
