import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { Problem } from "~/api/problem";
import { ChoiceStep } from "./ChoiceStep";
import { DetailsStep } from "./DetailsStep";
import { PropertiesStep } from "./PropertiesStep";
import {
  type Choice,
  type Details,
  type Home,
  type Offer,
  send,
  type Step,
  stepNames,
  stepOf,
  type Typed,
} from "./state";

interface WizardProps {
  offerKey: string;
  offer: Offer;
  typed: Typed;
  keep: (part: Partial<Typed>) => void;
  clear: () => void;
}

/** Three steps, one after another; what the server refuses leads back to the step where it can be mended. */
export function Wizard({ offerKey, offer, typed, keep, clear }: WizardProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const [refused, setRefused] = useState<Problem>();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(typed.step);
  const { step } = typed;
  const at = stepNames.indexOf(step) + 1;

  // Whoever reads by ear or moves by keyboard begins each step at its beginning.
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const typeDetails = useCallback((details: Details) => keep({ details }), [keep]);
  const typeHomes = useCallback((homes: Home[]) => keep({ homes }), [keep]);
  const typeChoice = useCallback((choice: Choice) => keep({ choice }), [keep]);
  const goTo = (next: Step) => keep({ step: next });

  async function submit(choice: Choice) {
    keep({ choice });
    try {
      const { receipt } = await once((request) => send(offerKey, offer, { ...typed, choice }, request));
      // Nothing of what was typed stays behind on a device that others may use.
      clear();
      keep({ receipt });
    } catch (failure) {
      const problem = Problem.of(failure);
      const back = stepOf(problem.errors);
      if (back === undefined || back === "choice") throw problem;
      setRefused(problem);
      goTo(back);
    }
  }

  const leave =
    <K extends "details" | "homes">(name: K, next: Step) =>
    (value: Typed[K]) => {
      setRefused(undefined);
      keep({ [name]: value, step: next });
      return Promise.resolve();
    };

  return (
    <Stack gap="md">
      <Title order={2} size="h4" tabIndex={-1} ref={heading}>
        {t("apply.step", { step: at, steps: stepNames.length, name: t(`apply.steps.${step}`) })}
      </Title>
      {step === "details" ? (
        <DetailsStep
          values={typed.details}
          refused={refused}
          onType={typeDetails}
          onDone={leave("details", "properties")}
        />
      ) : null}
      {step === "properties" ? (
        <PropertiesStep
          values={typed.homes}
          refused={refused}
          most={Math.max(...offer.plans.map((plan) => plan.properties))}
          onType={typeHomes}
          onDone={leave("homes", "choice")}
          onBack={() => goTo("details")}
        />
      ) : null}
      {step === "choice" ? (
        <ChoiceStep
          values={typed.choice}
          refused={undefined}
          offer={offer}
          count={typed.homes.length}
          onType={typeChoice}
          onDone={submit}
          onBack={() => goTo("properties")}
        />
      ) : null}
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {t("apply.kept")}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={clear}>
          {t("apply.startAnew")}
        </Button>
      </Group>
    </Stack>
  );
}
