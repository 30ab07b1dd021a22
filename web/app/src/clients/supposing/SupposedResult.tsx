import { Stack, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import { StatusBadge } from "~/ui/StatusBadge";
import { Law, Why } from "../duties/Explanation";
import { colourKind, kindOf } from "../duties/model";
import type { Duty } from "../duties/queries";
import type { SupposedDuties, SupposedDuty } from "./queries";
import classes from "./supposing.module.css";

function Side({ title, duty }: { title: string; duty: Duty | undefined }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      {duty === undefined ? (
        <StatusBadge kind="idle">{t("supposing.noRule")}</StatusBadge>
      ) : (
        <>
          <StatusBadge kind={kindOf(duty)}>{t(`duties.states.${duty.state}`)}</StatusBadge>
          {duty.due === undefined || !duty.applies ? null : (
            <Text size="sm" className="figures">
              {t(duty.colour === "green" ? "duties.until" : "duties.by", { day: day(duty.due) })}
            </Text>
          )}
        </>
      )}
    </div>
  );
}

function Differing({ one: { change, now, supposed } }: { one: SupposedDuty }) {
  const { t } = useTranslation();
  const duty = supposed ?? now;
  if (duty === undefined) return null;
  const label = duty.subject.kind === "property" ? "" : ` · ${duty.subject.label}`;
  return (
    <li className={classes["duty"]} data-rule={duty.rule} data-change={change}>
      <Text fw={600}>
        {duty.title}
        {label}
      </Text>
      <Text size="sm">{t(`supposing.changes.${change}`)}</Text>
      <div className={classes["sides"]}>
        <Side title={t("supposing.now")} duty={now} />
        <Side title={t("supposing.supposed")} duty={supposed} />
      </div>
      {supposed === undefined ? null : (
        <details>
          <summary>{t("supposing.explain")}</summary>
          <Stack gap="sm" mt={4}>
            <Why duty={supposed} />
            <Law duty={supposed} />
          </Stack>
        </details>
      )}
    </li>
  );
}

function Standing({ title, stands }: { title: string; stands: SupposedDuties["now"] }) {
  const { t } = useTranslation();
  const { colour, red, amber, green } = stands;
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <StatusBadge kind={colourKind[colour]}>{t(`duties.colours.${colour}`)}</StatusBadge>
      <Text size="sm">{t("duties.counts", { red, amber, green })}</Text>
    </div>
  );
}

/** The property and each duty that would differ, as they are and as they would be. */
export function SupposedResult({ answer }: { answer: SupposedDuties }) {
  const { t } = useTranslation();
  const { differs, now, supposed } = answer;
  return (
    <section aria-labelledby="supposed-duties">
      <Title order={3} id="supposed-duties" mb={4}>
        {t("supposing.result", { day: day(answer.asOf) })}
      </Title>
      <div className={classes["sides"]}>
        <Standing title={t("supposing.now")} stands={now} />
        <Standing title={t("supposing.supposed")} stands={supposed} />
      </div>
      <Text size="sm" mt="xs" role="status">
        {differs.length === 0 ? t("supposing.nothing") : t("supposing.count", { count: differs.length })}
      </Text>
      <ul className={classes["duties"]}>
        {differs.map((one) => (
          <Differing key={`${(one.supposed ?? one.now)?.rule} ${(one.supposed ?? one.now)?.subject.id}`} one={one} />
        ))}
      </ul>
    </section>
  );
}
