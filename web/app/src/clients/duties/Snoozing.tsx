import { Button, Group, Modal, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { day } from "~/documents/words";
import { ProblemNote } from "~/ui/ProblemNote";
import { allowed } from "../facts/model";
import { isReminded } from "./model";
import { type Duty, dutiesKey, maySubmit, resumeDuty, type Snooze, snoozesQuery } from "./queries";
import { SnoozeForm } from "./SnoozeForm";

interface SnoozingProps {
  property: string;
  duty: Duty;
  /** What the duty is called, with its appliance or tenancy. */
  name: string;
}

function Silent({ one, name, onResumed }: { one: Snooze; name: string; onResumed: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const resume = useMutation({ mutationFn: () => resumeDuty(one), onSettled: onResumed });
  return (
    <div>
      <Group gap="xs">
        <Text size="sm">{t("snoozes.silent", { day: day(one.until), reason: one.reason, name: one.recordedBy })}</Text>
        {allowed(one, "resume") ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={resume.isPending}
            aria-label={t("snoozes.resumeOf", { duty: name })}
            onClick={() => resume.mutate()}
          >
            {t("snoozes.resume")}
          </Button>
        ) : null}
      </Group>
      {resume.error === null ? null : <ProblemNote failure={resume.error} />}
    </div>
  );
}

/** Whether reminders of a duty are silent, and how to make them so. */
export function Snoozing({ property, duty, name }: SnoozingProps) {
  const { t } = useTranslation();
  const submits = useCan()(maySubmit);
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery(snoozesQuery(property));
  if (error !== null) return <ProblemNote failure={error} />;
  if (data === undefined) return null;
  const onSaved = () => queries.invalidateQueries({ queryKey: dutiesKey(property) });
  const one = data.find(({ rule, subject }) => rule === duty.rule && subject === duty.subject.id);
  if (one !== undefined) return <Silent one={one} name={name} onResumed={onSaved} />;
  if (!submits || !isReminded(duty)) return null;
  return (
    <Group>
      <Button variant="subtle" aria-label={t("snoozes.snoozeOf", { duty: name })} onClick={() => setOpen(true)}>
        {t("snoozes.snooze")}
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t("snoozes.snoozeOf", { duty: name })}>
        <SnoozeForm property={property} duty={duty} onClose={() => setOpen(false)} onSaved={onSaved} />
      </Modal>
    </Group>
  );
}
