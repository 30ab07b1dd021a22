import { IconFlame, IconSnowflake, IconSun, IconWind } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Temperature as Degree } from "./model";
import classes from "./sales.module.css";

const icons = { hot: IconFlame, warm: IconSun, cool: IconWind, cold: IconSnowflake };

/** How warm a lead is: icon and word; colour only adds. Not a status, hence not in status colours. */
export function Temperature({ degree }: { degree: Degree }) {
  const { t } = useTranslation();
  const Icon = icons[degree];
  return (
    <span className={classes["temperature"]} data-degree={degree}>
      <Icon size={14} stroke={2} aria-hidden="true" />
      {t(`leads.temperatures.${degree}`)}
    </span>
  );
}

/** The number with its band. */
export function ScoreCell({ score, degree }: { score: number; degree: Degree }) {
  return (
    <span className={classes["score"]}>
      <strong className="figures">{score}</strong>
      <Temperature degree={degree} />
    </span>
  );
}
