import { useQueryClient } from "@tanstack/react-query";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField } from "~/ui/form/fields";
import { MultiSelectField } from "~/ui/form/MultiSelectField";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import type { Client } from "../edit/queries";
import { assignProperties, inviteUser, kinds, type PortalUser, usersKey } from "./queries";

interface Values {
  name: string;
  email: string;
  kind: (typeof kinds)[number];
  properties: string[];
}

const missing = (message: string) => ({ type: "required", message });

const resolver: Resolver<Values> = (values) => {
  const errors: FieldErrors<Values> = {
    ...(values.name.trim() === "" ? { name: missing(say("portalAccess.nameMissing")) } : {}),
    ...(values.email.trim() === "" ? { email: missing(say("portalAccess.emailMissing")) } : {}),
    ...(values.kind === "tenant" && values.properties.length === 0
      ? { properties: missing(say("portalAccess.whatMissing")) }
      : {}),
  };
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

const called = ({ unit, street, city, postcode }: Client["properties"][number]) =>
  [unit, street ?? city ?? postcode].filter(Boolean).join(", ") || "–";

interface PersonFormProps {
  client: Client;
  /** Whose properties are said anew; undefined to invite somebody. */
  person: PortalUser | undefined;
  onClose: () => void;
}

/** Invites somebody, or says anew what they see. */
export default function PersonForm({ client, person, onClose }: PersonFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      name: person?.name ?? "",
      email: person?.email ?? "",
      kind: person?.kind ?? "landlord",
      properties: person?.properties ?? [],
    },
  });

  async function send({ name, email, kind, properties }: Values) {
    const some = properties.length === 0 ? undefined : properties;
    if (person === undefined) {
      const body = {
        name: name.trim(),
        email: email.trim(),
        kind,
        ...(some === undefined ? {} : { properties: some }),
      };
      await once((key) => inviteUser(client.id, body, key));
      showDone(t("portalAccess.invited", { email: body.email }));
    } else {
      await assignProperties(client.id, person, some);
      showDone(t("portalAccess.saved"));
    }
    await queries.invalidateQueries({ queryKey: usersKey(client.id) });
    onClose();
  }

  return (
    <FormShell
      form={form}
      labels={{
        name: t("portalAccess.name"),
        email: t("portalAccess.email"),
        kind: t("portalAccess.kind"),
        properties: t("portalAccess.what"),
      }}
      submitLabel={t(person === undefined ? "portalAccess.send" : "portalAccess.save")}
      onCancel={onClose}
      onSubmit={send}
    >
      {person === undefined ? (
        <>
          <TextField name="name" label={t("portalAccess.name")} />
          <TextField name="email" label={t("portalAccess.email")} type="email" />
          <SelectField
            name="kind"
            label={t("portalAccess.kind")}
            allowDeselect={false}
            data={kinds.map((value) => ({ value, label: t(`portalAccess.kinds.${value}`) }))}
          />
        </>
      ) : null}
      <MultiSelectField
        name="properties"
        label={t("portalAccess.what")}
        description={t("portalAccess.whatText")}
        searchable
        data={client.properties
          .filter(({ archived }) => !archived)
          .map((property) => ({ value: property.id, label: called(property) }))}
      />
    </FormShell>
  );
}
