import { Accordion, SimpleGrid, Stack, TagsInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { OwnInput } from "~/records/fields/OwnInput";
import { asked as askedFor, fieldsQuery } from "~/records/fields/queries";
import { SelectField, SwitchField, TextareaField } from "~/ui/form/fields";
import { NumberField } from "~/ui/form/NumberField";
import { TextField } from "~/ui/form/textFields";
import { useField } from "~/ui/form/useField";
import { sources, urgencies } from "./model";

const two = { base: 1, sm: 2 };

function Tags() {
  const { t } = useTranslation();
  const { field, error } = useField("tags");
  return <TagsInput label={t("leads.tags")} maxTags={30} {...field} value={field.value ?? []} error={error} />;
}

/** The first facts: who, how to reach them, where, what they want. */
export function MainFields() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={two}>
        <TextField name="firstName" label={t("leadForm.firstName")} data-autofocus autoComplete="off" />
        <TextField name="lastName" label={t("leadForm.lastName")} autoComplete="off" />
        <TextField name="company" label={t("leads.company")} autoComplete="off" />
        <SelectField
          name="source"
          label={t("leads.source")}
          searchable
          data={sources.map((value) => ({ value, label: t(`leads.sources.${value}`) }))}
        />
        <TextField name="phone" label={t("leads.phone")} type="tel" autoComplete="off" />
        <TextField name="email" label={t("leads.email")} type="email" autoComplete="off" />
        <TextField name="address.street" label={t("leadForm.street")} autoComplete="off" />
        <TextField name="address.city" label={t("leads.city")} autoComplete="off" />
        <TextField name="address.postcode" label={t("leads.postcode")} autoComplete="off" />
        <SelectField
          name="need.urgency"
          label={t("leads.urgency")}
          data={[
            { value: "", label: t("leadForm.unknown") },
            ...urgencies.map((value) => ({ value, label: t(`leads.urgencies.${value}`) })),
          ]}
        />
      </SimpleGrid>
      <TextareaField name="need.description" label={t("leadForm.description")} maxLength={4000} />
    </Stack>
  );
}

const groups: Record<string, string> = { budget: "money", property: "property", custom: "own" };

/** All others, folded away until they are wanted; `asked` names the field that somebody was sent to. */
export function MoreFields({ asked = "" }: { asked?: string }) {
  const { t } = useTranslation();
  const { setFocus } = useFormContext();
  useEffect(() => {
    if (asked !== "") setFocus(asked);
  }, [asked, setFocus]);
  const own = useQuery(fieldsQuery("leads"));
  const fields = askedFor(own.data);
  return (
    <Accordion
      key={asked}
      multiple
      variant="contained"
      order={3}
      defaultValue={[groups[asked.split(".")[0] ?? ""] ?? ""]}
    >
      <Accordion.Item value="money">
        <Accordion.Control>{t("leadForm.money")}</Accordion.Control>
        <Accordion.Panel>
          <SimpleGrid cols={two}>
            <NumberField name="budget.quoted" label={t("leadForm.quoted")} min={0} />
            <NumberField name="budget.competitorQuotes" label={t("leadForm.competitorQuotes")} min={0} />
            <NumberField name="budget.min" label={t("leadForm.min")} min={0} />
            <NumberField name="budget.max" label={t("leadForm.max")} min={0} />
            <SelectField
              name="budget.decisionMaker"
              label={t("leadForm.decisionMaker")}
              data={[
                { value: "", label: t("leadForm.unknown") },
                { value: "yes", label: t("leads.yes") },
                { value: "no", label: t("leadForm.no") },
              ]}
            />
            <SwitchField name="budget.confirmed" label={t("leadForm.confirmed")} mt="lg" />
          </SimpleGrid>
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="property">
        <Accordion.Control>{t("leadForm.property")}</Accordion.Control>
        <Accordion.Panel>
          <SimpleGrid cols={two}>
            <TextField name="property.type" label={t("leadForm.type")} />
            <NumberField name="property.value" label={t("leadForm.value")} min={0} />
            <NumberField name="property.yearBuilt" label={t("leadForm.yearBuilt")} thousandSeparator="" />
            <TextField name="property.roofType" label={t("leadForm.roofType")} />
            <NumberField name="property.roofAgeYears" label={t("leadForm.roofAgeYears")} min={0} />
            <NumberField name="property.roofSizeSqft" label={t("leadForm.roofSizeSqft")} min={0} />
            <SwitchField name="need.insuranceClaim" label={t("leadForm.insuranceClaim")} />
          </SimpleGrid>
        </Accordion.Panel>
      </Accordion.Item>
      <Accordion.Item value="more">
        <Accordion.Control>{t("leadForm.more")}</Accordion.Control>
        <Accordion.Panel>
          <SimpleGrid cols={two}>
            <TextField name="alternatePhone" label={t("leads.alternatePhone")} type="tel" />
            <TextField name="sourceDetail" label={t("leads.sourceDetail")} />
            <TextField name="address.region" label={t("leadForm.region")} />
            <TextField name="address.country" label={t("leadForm.country")} maxLength={2} />
            <NumberField name="address.latitude" label={t("leadForm.latitude")} />
            <NumberField name="address.longitude" label={t("leadForm.longitude")} />
          </SimpleGrid>
          <Tags />
        </Accordion.Panel>
      </Accordion.Item>
      {fields.length === 0 ? null : (
        <Accordion.Item value="own">
          <Accordion.Control>{t("leadForm.own")}</Accordion.Control>
          <Accordion.Panel>
            <SimpleGrid cols={two}>
              {fields.map((field) => (
                <OwnInput key={field.id} field={field} within="custom" />
              ))}
            </SimpleGrid>
          </Accordion.Panel>
        </Accordion.Item>
      )}
    </Accordion>
  );
}
