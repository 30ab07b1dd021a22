import { Fieldset, Stack } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { ConsentField, RadioField } from "./RadioField";
import { StepForm } from "./StepForm";
import type { Choice, Offer } from "./state";
import type { StepProps } from "./steps";

const fieldOf = {
  data_processing: "dataProcessing",
  service_boundary: "serviceBoundary",
  communications: "communications",
} as const;

/** The server judges the same (`StatedReader`): room, and what nobody applies without. */
const schema = (offer: Offer, count: number) =>
  z.object({
    plan: required(say("apply.planMissing")).refine(
      (code) => (offer.plans.find((plan) => plan.code === code)?.properties ?? count) >= count,
      say("apply.tooSmall", { count }),
    ),
    consents: z
      .object({ dataProcessing: z.boolean(), serviceBoundary: z.boolean(), communications: z.boolean() })
      .superRefine((given, context) => {
        for (const { kind, required: needed } of offer.consents) {
          if (needed && !given[fieldOf[kind]]) {
            context.addIssue({ code: "custom", path: [fieldOf[kind]], message: say("apply.consentMissing") });
          }
        }
      }),
  });

interface ChoiceStepProps extends StepProps<Choice> {
  offer: Offer;
  /** How many properties were stated. */
  count: number;
  onBack: () => void;
}

/** What it costs, and the words to agree to. */
export function ChoiceStep({ values, refused, onType, onDone, offer, count, onBack }: ChoiceStepProps) {
  const { t } = useTranslation();
  const fitting = offer.plans.find((plan) => plan.properties >= count)?.code ?? "";
  const form = useForm<Choice>({
    resolver: zodResolver(schema(offer, count)),
    defaultValues: { ...values, plan: values.plan === "" ? fitting : values.plan },
  });
  return (
    <StepForm
      form={form}
      refused={refused}
      onType={onType}
      onDone={onDone}
      onBack={onBack}
      submitLabel={t("apply.send")}
      labels={{
        plan: t("apply.plan"),
        dataProcessing: t("apply.consents"),
        serviceBoundary: t("apply.consents"),
        communications: t("apply.consents"),
        consents: t("apply.consents"),
      }}
    >
      <RadioField
        name="plan"
        label={t("apply.plan")}
        options={offer.plans.map((plan) => ({
          value: plan.code,
          label: `${plan.name} – ${t("apply.room", { count: plan.properties })}`,
          description: t("apply.price", {
            monthly: plan.monthly,
            setup: plan.setup,
            formatParams: { monthly: { currency: plan.currency }, setup: { currency: plan.currency } },
          }),
        }))}
      />
      <Fieldset legend={t("apply.consents")}>
        <Stack gap="md">
          {offer.consents.map((consent) => (
            <ConsentField
              key={consent.kind}
              name={`consents.${fieldOf[consent.kind]}`}
              label={consent.wording}
              {...(consent.required ? {} : { description: t("apply.optional") })}
            />
          ))}
        </Stack>
      </Fieldset>
    </StepForm>
  );
}
