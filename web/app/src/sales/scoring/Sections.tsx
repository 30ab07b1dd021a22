import { Paper, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { mostOf, type RuleSet } from "./rules";
import { useConditions } from "./words";
import classes from "./scoring.module.css";

interface SectionProps {
  id: string;
  title: string;
  text: string;
  children: ReactNode;
}

function Section({ id, title, text, children }: SectionProps) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {text}
      </Text>
      {children}
    </Paper>
  );
}

/** How the points of one case, event or step are shown: as text, or as a field of the draft. */
export interface Slots {
  casePoints: (rule: number, place: number, points: number, label: string) => ReactNode;
  eventPoints: (event: number, points: number, label: string) => ReactNode;
  fades: (event: number) => ReactNode;
  idle: ReactNode;
  bands: ReactNode;
}

function Standing({ rules, slots }: { rules: RuleSet; slots: Slots }) {
  const { t } = useTranslation();
  const condition = useConditions();
  return rules.rules.map((rule, i) => (
    <div key={rule.code} className={classes["rule"]}>
      <Title order={3}>{t(`scoring.inputs.${rule.input}`)}</Title>
      {rule.cases.map((one, j) => (
        // oxlint-disable-next-line react/no-array-index-key -- a case is known by its place in the rule
        <div key={j} className={classes["case"]}>
          <div>
            <Text size="sm">{one.reason}</Text>
            <Text size="xs" c="dimmed">
              {condition(rule, one)}
            </Text>
          </div>
          <div className={classes["points"]}>
            {slots.casePoints(i, j, one.points, t("scoring.pointsFor", { reason: one.reason }))}
          </div>
        </div>
      ))}
    </div>
  ));
}

/** A version of the rules in words, section by section; a draft puts its fields into the slots. */
export function Sections({ rules, slots }: { rules: RuleSet; slots: Slots }) {
  const { t } = useTranslation();
  return (
    <>
      <Section id="bands" title={t("scoring.bands")} text={t("scoring.bandsText")}>
        {slots.bands}
      </Section>
      <Section id="standing" title={t("scoring.standing")} text={t("scoring.standingText", { most: mostOf(rules) })}>
        <Standing rules={rules} slots={slots} />
      </Section>
      <Section id="events" title={t("scoring.events")} text={t("scoring.eventsText")}>
        {rules.events.map((event, i) => (
          <div key={event.code} className={classes["rule"]}>
            <div className={classes["case"]}>
              <Text size="sm">{event.reason}</Text>
              <div className={classes["points"]}>
                {slots.eventPoints(i, event.points, t("scoring.pointsFor", { reason: event.reason }))}
              </div>
            </div>
            {slots.fades(i)}
          </div>
        ))}
      </Section>
      <Section id="idle" title={t("scoring.idle")} text={t("scoring.idleText")}>
        {slots.idle}
      </Section>
    </>
  );
}
