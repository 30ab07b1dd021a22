import { ActionIcon, Button, Group, Paper, SimpleGrid, Stack } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { type UseFormReturn, useFieldArray, useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { RecordForm, type RecordFormProps } from "~/ui/form/RecordForm";
import { TextareaField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import type { RuleSet, RuleValues } from "./rules";
import { Sections } from "./Sections";
import classes from "./scoring.module.css";

interface StepsProps {
  name: "idle" | `events.${number}.fades`;
  label: string;
}

/** When points change by time alone: after so many days, by so much in all. */
function StepsField({ name, label }: StepsProps) {
  const { t } = useTranslation();
  const { control } = useFormContext<RuleValues>();
  const steps = useFieldArray({ control, name });
  return (
    <div className={classes["steps"]} role="group" aria-label={label}>
      {steps.fields.map((step, place) => (
        <div key={step.id} className={classes["step"]}>
          <NumberField name={`${name}.${place}.days`} label={t("scoring.afterDays")} min={1} />
          <NumberField name={`${name}.${place}.change`} label={t("scoring.changeBy")} />
          <ActionIcon
            mt={22}
            onClick={() => steps.remove(place)}
            aria-label={t("scoring.removeStep", { place: place + 1, label })}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => steps.append({ days: "", change: "" })}
        >
          {t("scoring.addStep")}
        </Button>
      </Group>
    </div>
  );
}

const bands = ["hot", "warm", "cool"] as const;

// Rules and events are the product's; only their points change. Steps are lists of the firm.
const FIXED = ["rules", "rules.*.cases", "events"];

interface DraftFormProps extends Pick<RecordFormProps<RuleValues>, "loaded" | "save" | "latest"> {
  form: UseFormReturn<RuleValues>;
  rules: RuleSet;
}

/** The points, the decay and the bands of a draft, each in its place among the words that explain it. */
export function DraftForm({ form, rules, ...record }: DraftFormProps) {
  const { t } = useTranslation();
  const labels = {
    note: t("scoring.note"),
    rules: t("scoring.standing"),
    events: t("scoring.events"),
    idle: t("scoring.idle"),
    bands: t("scoring.bands"),
    "bands.margin": t("scoring.margin"),
    ...Object.fromEntries(
      bands.map((band) => [`bands.${band}`, t("scoring.bandFrom", { band: t(`leads.temperatures.${band}`) })]),
    ),
    ...Object.fromEntries(
      rules.rules.flatMap(({ cases }, i) => cases.map(({ reason }, j) => [`rules.${i}.cases.${j}.points`, reason])),
    ),
    ...Object.fromEntries(rules.events.map(({ reason }, i) => [`events.${i}`, reason])),
  };
  return (
    <RecordForm form={form} labels={labels} submitLabel={t("scoring.save")} fixed={FIXED} {...record} wide>
      <Stack gap="md">
        <Paper withBorder p="md">
          <TextareaField name="note" label={t("scoring.note")} description={t("scoring.noteText")} maxLength={500} />
        </Paper>
        <Sections
          rules={rules}
          slots={{
            casePoints: (rule, place, _points, label) => (
              <NumberField name={`rules.${rule}.cases.${place}.points`} label="" aria-label={label} />
            ),
            eventPoints: (event, _points, label) => (
              <NumberField name={`events.${event}.points`} label="" aria-label={label} />
            ),
            fades: (event) => (
              <StepsField
                name={`events.${event}.fades`}
                label={t("scoring.fadesOf", { reason: rules.events[event]?.reason ?? "" })}
              />
            ),
            idle: <StepsField name="idle" label={t("scoring.idle")} />,
            bands: (
              <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="xs">
                {bands.map((band) => (
                  <NumberField
                    key={band}
                    name={`bands.${band}`}
                    label={t("scoring.bandFrom", { band: t(`leads.temperatures.${band}`) })}
                  />
                ))}
                <NumberField name="bands.margin" label={t("scoring.margin")} />
              </SimpleGrid>
            ),
          }}
        />
      </Stack>
    </RecordForm>
  );
}
