import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import dutyClasses from "~/clients/duties/duties.module.css";
import { Point } from "~/clients/duties/Explanation";
import { groupOf, kindOf } from "~/clients/duties/model";
import { day } from "~/documents/words";
import { StatusBadge } from "~/ui/StatusBadge";
import type { PortalDuty } from "./queries";

/** One duty: in a line what it is and how it stands, opened what it asks for, by which law, and when that changes. */
export function DutyRow({ duty }: { duty: PortalDuty }) {
  const { t } = useTranslation();
  const { title, about, state, says, due, changesOn, law, penalty } = duty;
  const read = law.read === "published" ? t("duties.checkedOn", { day: day(law.checkedOn) }) : t("duties.unconfirmed");
  return (
    <li>
      <details className={dutyClasses["duty"]} data-rule={duty.rule}>
        <summary>
          <span className={dutyClasses["name"]}>
            <Text fw={600} span>
              {title}
            </Text>
            {about === undefined ? null : <span className={dutyClasses["quiet"]}> · {about}</span>}
          </span>
          <span className={dutyClasses["beside"]}>
            {due === undefined || groupOf(duty) === "idle" ? null : (
              <Text size="sm" span className="figures">
                {t(duty.colour === "green" ? "duties.until" : "duties.by", { day: day(due) })}
              </Text>
            )}
            <StatusBadge kind={kindOf(duty)}>{t(`duties.states.${state}`)}</StatusBadge>
          </span>
        </summary>
        <Stack gap="sm" className={dutyClasses["body"] ?? ""}>
          <Point title={t("duties.law")}>
            <Text size="sm">{says}</Text>
            <Text size="sm">
              {law.law}, {law.place} ({read})
            </Text>
            {penalty === undefined ? null : <Text size="sm">{t("duties.penalty", { text: penalty })}</Text>}
          </Point>
          <Text size="sm">
            {changesOn === undefined ? t("duties.noChange") : t("duties.nextChange", { day: day(changesOn) })}
          </Text>
        </Stack>
      </details>
    </li>
  );
}
