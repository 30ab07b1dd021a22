import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { day } from "~/documents/words";
import { StatusBadge } from "~/ui/StatusBadge";
import { Attempts } from "./Attempts";
import classes from "./duties.module.css";
import { Law, Point, Why } from "./Explanation";
import { groupOf, handsIn, kindOf, nextStep } from "./model";
import { type Duty, maySubmit } from "./queries";
import { Snoozing } from "./Snoozing";

interface DutyItemProps {
  property: string;
  duty: Duty;
  /** Whether the explanation is open. */
  explained: boolean;
  onToggle: (open: boolean) => void;
  onHandIn: (duty: Duty) => void;
  onCopy: (duty: Duty) => void;
}

function When({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  if (duty.due === undefined || groupOf(duty) === "idle") return null;
  const kept = duty.colour === "green";
  return (
    <Text size="sm" span className="figures">
      {t(kept ? "duties.until" : "duties.by", { day: day(duty.due) })}
    </Text>
  );
}

/** One duty: in a line what it is and how it stands, opened the whole explanation. */
export function DutyItem({ property, duty, explained, onToggle, onHandIn, onCopy }: DutyItemProps) {
  const { t } = useTranslation();
  const submits = useCan()(maySubmit);
  const label = duty.subject.kind === "property" ? "" : duty.subject.label;
  const name = label === "" ? duty.title : `${duty.title}, ${label}`;
  return (
    <li>
      <details
        className={classes["duty"]}
        data-rule={duty.rule}
        open={explained}
        onToggle={(event) => onToggle(event.currentTarget.open)}
      >
        <summary>
          <span className={classes["name"]}>
            <Text fw={600} span>
              {duty.title}
            </Text>
            {label === "" ? null : <span className={classes["quiet"]}> · {label}</span>}
          </span>
          <span className={classes["beside"]}>
            <When duty={duty} />
            <StatusBadge kind={kindOf(duty)}>{t(`duties.states.${duty.state}`)}</StatusBadge>
          </span>
        </summary>
        <Stack gap="sm" className={classes["body"] ?? ""}>
          <Point title={t("duties.what")}>
            <Text size="sm">{nextStep(duty, t)}</Text>
          </Point>
          <Why duty={duty} />
          <Law duty={duty} />
          {submits && handsIn(duty) && duty.proof !== undefined ? (
            <Group>
              {duty.proof.copy ? (
                <Button
                  variant="default"
                  aria-label={t("duties.giveCopyOf", { duty: name })}
                  onClick={() => onCopy(duty)}
                >
                  {t("duties.giveCopy")}
                </Button>
              ) : (
                <Button
                  variant="default"
                  aria-label={t("duties.handInOf", { proof: duty.proof.label, duty: name })}
                  onClick={() => onHandIn(duty)}
                >
                  {t("duties.handIn")}
                </Button>
              )}
            </Group>
          ) : null}
          {explained && duty.applies ? <Attempts property={property} duty={duty} name={name} /> : null}
          {explained ? <Snoozing property={property} duty={duty} name={name} /> : null}
        </Stack>
      </details>
    </li>
  );
}
