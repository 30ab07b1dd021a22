import { useQueryClient } from "@tanstack/react-query";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { AddressFields, useAddressLabels } from "./AddressFields";
import { ClientPicker } from "./ClientPicker";
import { type Address, changeProperty, createProperty, type Property, refreshClients } from "./queries";
import { type AddressValues, addressValues, filled } from "./values";

interface Values {
  client: string;
  unit: string;
  address: AddressValues;
}

interface Owner {
  id: string;
  name: string;
}

/** What is entered: a new property of somebody, a new unit of a building, or another address of one that is there. */
export type Entered =
  | { what: "property"; client?: Owner | undefined }
  | { what: "unit"; building: Property }
  | { what: "change"; property: Property };

const error = (message: string) => ({ type: "required", message });

/** Says the same as the server's `Address.found`, to spare a round trip; the server decides. */
const resolverOf =
  (named: boolean): Resolver<Values> =>
  (values) => {
    const { street, city, postcode } = values.address;
    const errors: FieldErrors<Values> = {
      ...(values.client === "" ? { client: error(say("propertyForms.ownerMissing")) } : {}),
      ...(named && values.unit.trim() === "" ? { unit: error(say("propertyForms.unitMissing")) } : {}),
      ...([street, city, postcode].every((text) => text.trim() === "")
        ? { address: { street: error(say("propertyForms.placeMissing")) } }
        : {}),
    };
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };

const ownerOf = (entered: Entered): Owner | undefined => {
  if (entered.what === "property") return entered.client;
  const { client, clientName } = entered.what === "unit" ? entered.building : entered.property;
  return { id: client, name: clientName };
};

interface PropertyFormProps {
  entered: Entered;
  onClose: () => void;
  onSaved: (saved: Property) => void;
}

/** Where a property is, and whose. */
export default function PropertyForm({ entered, onClose, onSaved }: PropertyFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const owner = ownerOf(entered);
  const known = entered.what === "change" ? entered.property : entered.what === "unit" ? entered.building : undefined;
  const named = entered.what === "unit" || known?.building !== undefined;
  const form = useForm<Values>({
    resolver: resolverOf(named),
    defaultValues: {
      client: owner?.id ?? "",
      unit: entered.what === "change" ? (entered.property.unit ?? "") : "",
      address: addressValues(known),
    },
  });
  const labels = {
    client: t("propertyForms.owner"),
    unit: t("propertyForms.unit"),
    ...useAddressLabels(),
  };

  async function save({ client, unit, address }: Values) {
    const body = { ...filled({ unit }), address: filled(address) as Address };
    const saved =
      entered.what === "change"
        ? await changeProperty(entered.property, body)
        : await once((key) =>
            createProperty(
              { ...body, client, ...(entered.what === "unit" ? { building: entered.building.id } : {}) },
              key,
            ),
          );
    await refreshClients(queries);
    showDone(t(entered.what === "change" ? "propertyForms.saved" : "propertyForms.made", { name: saved.name }));
    onSaved(saved);
  }

  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("propertyForms.save")}
      onCancel={onClose}
      onSubmit={save}
      wide
    >
      {entered.what === "change" ? null : <ClientPicker name="client" label={labels.client} known={owner} />}
      <TextField
        name="unit"
        label={labels.unit}
        description={t("propertyForms.unitText")}
        autoComplete="off"
        maxLength={100}
        {...(entered.what === "unit" ? { "data-autofocus": true } : {})}
      />
      <AddressFields nation />
    </FormShell>
  );
}
