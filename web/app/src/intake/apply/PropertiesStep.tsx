import { Button, Fieldset, Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { IconPlus } from "@tabler/icons-react";
import { useCallback } from "react";
import { useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { TextField } from "~/ui/form/textFields";
import { StepForm } from "./StepForm";
import { type Home, noHome } from "./state";
import type { StepProps } from "./steps";

const schema = () =>
  z.object({
    properties: z.array(
      z.object({
        unit: z.string(),
        street: required(say("apply.streetMissing")),
        city: required(say("apply.cityMissing")),
        postcode: required(say("apply.postcodeMissing")),
      }),
    ),
  });

interface PropertiesStepProps extends StepProps<Home[]> {
  /** What the largest plan is for. */
  most: number;
  onBack: () => void;
}

/** What is to be looked after: one property at least. */
export function PropertiesStep({ values, refused, onType, onDone, most, onBack }: PropertiesStepProps) {
  const { t } = useTranslation();
  const form = useForm<{ properties: Home[] }>({
    resolver: zodResolver(schema()),
    defaultValues: { properties: values },
  });
  const homes = useFieldArray({ control: form.control, name: "properties" });
  const keep = useCallback((typed: { properties: Home[] }) => onType(typed.properties), [onType]);
  return (
    <StepForm
      form={form}
      refused={refused}
      onType={keep}
      onDone={({ properties }) => onDone(properties)}
      onBack={onBack}
      submitLabel={t("apply.next")}
      labels={{
        street: t("apply.street"),
        city: t("apply.city"),
        postcode: t("apply.postcode"),
        unit: t("apply.unit"),
        properties: t("apply.steps.properties"),
      }}
    >
      {homes.fields.map((home, at) => (
        <Fieldset key={home.id} legend={t("apply.property", { nr: at + 1 })}>
          <Stack gap="sm">
            <TextField
              name={`properties.${at}.street`}
              label={t("apply.street")}
              autoComplete={at === 0 ? "address-line1" : "off"}
            />
            <TextField name={`properties.${at}.unit`} label={t("apply.unit")} description={t("apply.unitText")} />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <TextField name={`properties.${at}.city`} label={t("apply.city")} />
              <TextField name={`properties.${at}.postcode`} label={t("apply.postcode")} />
            </SimpleGrid>
            {homes.fields.length === 1 ? null : (
              <Group justify="flex-end">
                <Button variant="default" size="compact-sm" onClick={() => homes.remove(at)}>
                  {t("apply.remove", { nr: at + 1 })}
                </Button>
              </Group>
            )}
          </Stack>
        </Fieldset>
      ))}
      {homes.fields.length < most ? (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => homes.append(noHome, { focusName: `properties.${homes.fields.length}.street` })}
          >
            {t("apply.add")}
          </Button>
        </Group>
      ) : (
        <Text size="sm">{t("apply.full", { count: most })}</Text>
      )}
    </StepForm>
  );
}
