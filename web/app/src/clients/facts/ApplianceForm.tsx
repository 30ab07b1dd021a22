import { SimpleGrid } from "@mantine/core";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { applianceText, textsOf } from "./model";
import { type Appliance, type ApplianceFacts, saveAppliance } from "./queries";
import { SourceFields } from "./SourceFields";

const fuels = ["gas", "oil", "solid", "electric"] as const;
const kinds = ["boiler", "water_heater", "cooker", "hob", "fire", "stove", "flue", "other"] as const;
const owners = ["landlord", "tenant"] as const;

type Values = Required<ApplianceFacts>;

const missing = (): FieldErrors<Values> => ({
  room: { type: "required", message: say("appliances.roomMissing") },
});

const resolver: Resolver<Values> = (values) =>
  values.room.trim() !== "" ? { values, errors: {} } : { values: {}, errors: missing() };

interface ApplianceFormProps {
  property: string;
  known: Appliance | undefined;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** All that is known of an appliance, also that it was removed. */
export default function ApplianceForm({ property, known, onClose, onSaved }: ApplianceFormProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      fuel: known?.fuel ?? "gas",
      kind: known?.kind ?? "boiler",
      room: known?.room ?? "",
      make: known?.make ?? "",
      model: known?.model ?? "",
      ownedBy: known?.ownedBy ?? "landlord",
      servesHome: known?.servesHome ?? true,
      installedOn: known?.installedOn ?? "",
      removedOn: known?.removedOn ?? "",
      source: known?.source ?? "told_by_client",
      note: "",
    },
  });
  const labels = {
    fuel: t("appliances.fuel"),
    kind: t("appliances.kind"),
    room: t("appliances.room"),
    make: t("appliances.make"),
    model: t("appliances.model"),
    ownedBy: t("appliances.ownedBy"),
    servesHome: t("appliances.servesHome"),
    installedOn: t("appliances.installedOn"),
    removedOn: t("appliances.removedOn"),
    source: t("facts.source"),
    note: t("facts.note"),
  };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("form.save")}
      onCancel={onClose}
      onSubmit={async (values) => {
        await once((key) => saveAppliance(property, known, textsOf(values), key));
        await onSaved();
        showDone(t("appliances.saved", { what: applianceText(values, t) }));
        onClose();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          name="fuel"
          label={labels.fuel}
          data-autofocus
          data={fuels.map((value) => ({ value, label: t(`appliances.fuels.${value}`) }))}
        />
        <SelectField
          name="kind"
          label={labels.kind}
          data={kinds.map((value) => ({ value, label: t(`appliances.kinds.${value}`) }))}
        />
        <TextField name="room" label={labels.room} maxLength={100} />
        <SelectField
          name="ownedBy"
          label={labels.ownedBy}
          data={owners.map((value) => ({ value, label: t(`appliances.owners.${value}`) }))}
        />
        <TextField name="make" label={labels.make} maxLength={100} />
        <TextField name="model" label={labels.model} maxLength={100} />
        <TextField
          name="installedOn"
          label={labels.installedOn}
          description={t("appliances.installedText")}
          type="date"
        />
        <TextField name="removedOn" label={labels.removedOn} description={t("appliances.removedText")} type="date" />
        <SourceFields />
        <SwitchField name="servesHome" label={labels.servesHome} />
      </SimpleGrid>
    </FormShell>
  );
}
