import { Button, Group, Modal, Text } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { day } from "~/documents/words";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { ProblemNote } from "~/ui/ProblemNote";
import { allowed } from "../facts/model";
import { AttemptForm } from "./AttemptForm";
import classes from "./duties.module.css";
import { type Attempt, attemptsQuery, type Duty, dutiesKey, maySubmit, withdrawAttempt } from "./queries";

interface AttemptsProps {
  property: string;
  duty: Duty;
  /** What the duty is called, with its appliance or tenancy. */
  name: string;
}

/** Attempts to get in for a duty: who could not be let in shows by them that everything reasonable was done. */
export function Attempts({ property, duty, name }: AttemptsProps) {
  const { t } = useTranslation();
  const submits = useCan()(maySubmit);
  const queries = useQueryClient();
  const [recording, setRecording] = useState(false);
  const [open, setOpen] = useState<Attempt>();
  const { data, error } = useQuery(attemptsQuery(property));
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return null;
  const onSaved = () => queries.invalidateQueries({ queryKey: dutiesKey(property) });
  const mine = data.filter(({ rule, subject }) => rule === duty.rule && subject === duty.subject.id);
  const text = (one: Attempt) =>
    t("access.line", {
      day: day(one.triedOn),
      way: t(`access.ways.${one.way}`),
      outcome: t(`access.outcomes.${one.outcome}`).toLowerCase(),
    });
  return (
    <div>
      {mine.length === 0 ? null : (
        <>
          <Text fw={600} size="sm">
            {t("access.title", { count: mine.length })}
          </Text>
          <ul className={classes["rows"]}>
            {mine.map((one) => (
              <li key={one.id}>
                <Group justify="space-between" wrap="nowrap">
                  <Text size="sm" component="div">
                    {text(one)}
                    {one.note === undefined ? null : <span className={classes["quiet"]}> · {one.note}</span>}
                    <span className={classes["quiet"]}> · {one.recordedBy}</span>
                  </Text>
                  {allowed(one, "withdraw") ? (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t("copies.withdrawOf", { what: text(one) })}
                      onClick={() => setOpen(one)}
                    >
                      {t("copies.withdraw")}
                    </Button>
                  ) : null}
                </Group>
              </li>
            ))}
          </ul>
        </>
      )}
      {submits ? (
        <Button variant="subtle" aria-label={t("access.recordOf", { duty: name })} onClick={() => setRecording(true)}>
          {t("access.record")}
        </Button>
      ) : null}
      <Modal
        opened={recording}
        onClose={() => setRecording(false)}
        title={t("access.recordOf", { duty: name })}
        size="lg"
      >
        <AttemptForm property={property} duty={duty} onClose={() => setRecording(false)} onSaved={onSaved} />
      </Modal>
      {open === undefined ? null : (
        <ConfirmCommand
          opened
          onClose={() => setOpen(undefined)}
          title={t("copies.withdrawOf", { what: text(open) })}
          effect={t("access.withdrawEffect")}
          confirmLabel={t("copies.withdraw")}
          reason="none"
          stops
          onConfirm={async () => {
            await withdrawAttempt(open);
            await onSaved();
          }}
        />
      )}
    </div>
  );
}
