import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import dutyClasses from "~/clients/duties/duties.module.css";
import { Point } from "~/clients/duties/Explanation";
import { groupOf, kindOf } from "~/clients/duties/model";
import { day } from "~/documents/words";
import { StatusBadge } from "~/ui/StatusBadge";
import type { PortalDuty } from "./queries";

interface DutyRowProps {
  duty: PortalDuty;
  /** Absent where nothing can be handed in. */
  onHandIn: (() => void) | undefined;
}

/** One duty: in a line what it is and how it stands, opened what it asks for, by which law, and when that changes. */
export function DutyRow({ duty, onHandIn }: DutyRowProps) {
  const { t } = useTranslation();
  const { title, about, state, says, due, changesOn, law, penalty, steps } = duty;
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
          {steps.length === 0 ? null : (
            <Point title={t("duties.why")}>
              <ul className={dutyClasses["steps"]}>
                {steps.map((step) => (
                  <li key={step}>
                    <Text size="sm" span>
                      {step}
                    </Text>
                  </li>
                ))}
              </ul>
            </Point>
          )}
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
          {onHandIn === undefined ? null : (
            <Group>
              <Button size="compact-md" onClick={onHandIn}>
                {t("portal.handInOf", { kind: duty.proof?.label })}
              </Button>
            </Group>
          )}
        </Stack>
      </details>
    </li>
  );
}
