import { useTranslation } from "react-i18next";
import type { Measure } from "./mapView";
import classes from "./map.module.css";

interface MapLegendProps {
  measure: Measure;
  steps: number[];
  said: (value: number) => string;
}

/** The steps with their numbers: colour alone says nothing. */
export function MapLegend({ measure, steps, said }: MapLegendProps) {
  const { t } = useTranslation();
  return (
    <div className={classes["legend"]} role="group" aria-label={t("map.legend")}>
      <strong>{t(`map.${measure}`)}</strong>
      <ul>
        {steps.map((end, place) => (
          <li key={end}>
            <span className={classes["swatch"]} data-step={place + 1} />
            {t("map.upTo", { value: said(end) })}
          </li>
        ))}
        {measure === "rate" ? (
          <li>
            <span className={classes["swatch"]} data-step={0} />
            {t("map.none")}
          </li>
        ) : null}
      </ul>
      <span>{t("map.size")}</span>
    </div>
  );
}
