import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import classes from "./duties.module.css";
import { certificateText } from "./model";
import type { Duty } from "./queries";

export function Point({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Text fw={600} size="sm">
        {title}
      </Text>
      {children}
    </div>
  );
}

/** The arithmetic of a duty, and what it rests on. */
export function Why({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  return (
    <Point title={t("duties.why")}>
      <ul className={classes["steps"]}>
        {duty.steps.map((step) => (
          <li key={step}>
            <Text size="sm" span>
              {step}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="sm" mt={4}>
        {t(`duties.standing.${duty.standing}`)}, {t(`duties.quality.${duty.quality}`)}.
      </Text>
      {duty.opens === undefined ? null : <Text size="sm">{t("duties.opens", { day: day(duty.opens) })}</Text>}
      <Text size="sm">
        {duty.changesOn === undefined ? t("duties.noChange") : t("duties.nextChange", { day: day(duty.changesOn) })}
      </Text>
      {duty.certificates.length === 0 ? null : (
        <Text size="sm">
          {t("duties.rests")}:{" "}
          {duty.certificates
            .map((each) => `${certificateText(each, t)} (${t(`certificates.statuses.${each.status}`).toLowerCase()})`)
            .join(", ")}
        </Text>
      )}
    </Point>
  );
}

/** Who asks for it, and what else. */
export function Law({ duty: { law, says, penalty, basis } }: { duty: Duty }) {
  const { t } = useTranslation();
  const read = law.read === "published" ? t("duties.checkedOn", { day: day(law.checkedOn) }) : t("duties.unconfirmed");
  return (
    <Point title={basis === "policy" ? t("duties.policy") : t("duties.law")}>
      <Text size="sm">{says}</Text>
      <Text size="sm">
        {law.law}, {law.place} ({read})
      </Text>
      {penalty === undefined ? null : <Text size="sm">{t("duties.penalty", { text: penalty })}</Text>}
    </Point>
  );
}
