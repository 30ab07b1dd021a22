import { Alert, Anchor, Fieldset, List, SimpleGrid, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { Problem } from "~/api/problem";
import { t as say } from "~/i18n";
import { FormShell } from "~/ui/form/FormShell";
import { SelectField, SwitchField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { StatusShape } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import { AddressFields, useAddressLabels } from "./AddressFields";
import { changeClient, type Client, type ClientRequest, createClient, lookAlikes, refreshClients } from "./queries";
import { type AddressValues, addressValues, filled } from "./values";

const kinds = ["individual", "company", "agent"] as const;

interface Values {
  kind: (typeof kinds)[number];
  name: string;
  company: string;
  email: string;
  phone: string;
  address: AddressValues;
  evenIf: boolean;
}

type Alike = Awaited<ReturnType<typeof lookAlikes>>;

/** Who looks alike, and by what: with another e-mail or phone it was not said of them. */
interface Warned {
  email: string;
  phone: string;
  alike: Alike;
}

const alikeOf = (warned: Warned | undefined, { email, phone }: Pick<Values, "email" | "phone">) =>
  warned?.email === email.trim() && warned.phone === phone.trim() ? warned.alike : [];

const missing = (): FieldErrors<Values> => ({ name: { type: "required", message: say("clientForms.nameMissing") } });

const resolver: Resolver<Values> = (values) =>
  values.name.trim() === "" ? { values: {}, errors: missing() } : { values, errors: {} };

const sent = ({ address, ...values }: Values) =>
  ({ ...filled(values), address: filled(address) }) as unknown as ClientRequest;

function LookAlikes({ alike }: { alike: Alike }) {
  const { t } = useTranslation();
  return (
    <Alert
      color="yellow"
      variant="default"
      icon={<StatusShape kind="attention" size={18} />}
      title={t("clientForms.alike")}
    >
      <Text size="sm">{t("clientForms.alikeText")}</Text>
      <List size="sm" my="xs">
        {alike.map(({ id, name, email, phone, archived, reasons }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={`/clients/${id}`} underline="always">
              {name}
            </Anchor>
            {` – ${[email, phone, archived ? t("clientForms.alikeArchived") : undefined].filter(Boolean).join(", ")}. ${reasons.join(" ")}`}
          </List.Item>
        ))}
      </List>
      <SwitchField name="evenIf" label={t("clientForms.evenIf")} />
    </Alert>
  );
}

interface ClientFormProps {
  /** Undefined for a new one. */
  client: Client | undefined;
  onClose: () => void;
  onSaved: (saved: Client) => void;
}

/** What is known of a client. Who looks like it is shown before it is there twice. */
export default function ClientForm({ client, onClose, onSaved }: ClientFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const [warned, setWarned] = useState<Warned>();
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      kind: client?.kind ?? "individual",
      name: client?.name ?? "",
      company: client?.company ?? "",
      email: client?.email ?? "",
      phone: client?.phone ?? "",
      address: addressValues(client?.address),
      evenIf: false,
    },
  });
  const labels = {
    kind: t("clientForms.kind"),
    name: t("clientForms.name"),
    company: t("clientForms.company"),
    email: t("clients.email"),
    phone: t("clients.phone"),
    ...useAddressLabels(),
  };

  async function save(values: Values) {
    const body = sent({ ...values, evenIf: values.evenIf && alikeOf(warned, values).length > 0 });
    try {
      const saved =
        client === undefined ? await once((key) => createClient(body, key)) : await changeClient(client, body);
      showDone(t(client === undefined ? "clientForms.made" : "clientForms.saved", { name: saved.name }));
      await refreshClients(queries);
      onSaved(saved);
    } catch (refused) {
      if (Problem.of(refused).code === "client.look-alike") {
        const { name, email, phone } = body;
        const alike = await lookAlikes({
          name,
          ...(email === undefined ? {} : { email }),
          ...(phone === undefined ? {} : { phone }),
          ...(client === undefined ? {} : { except: client.id }),
        });
        form.setValue("evenIf", false);
        setWarned({ email: email ?? "", phone: phone ?? "", alike });
      }
      throw refused;
    }
  }

  const [email, phone] = form.watch(["email", "phone"]);
  const alike = alikeOf(warned, { email, phone });
  return (
    <FormShell form={form} labels={labels} submitLabel={t("clientForms.save")} onCancel={onClose} onSubmit={save} wide>
      {alike.length === 0 ? null : <LookAlikes alike={alike} />}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          name="kind"
          label={labels.kind}
          data={kinds.map((value) => ({ value, label: t(`clientForms.kinds.${value}`) }))}
        />
        <TextField name="name" label={labels.name} data-autofocus autoComplete="off" maxLength={200} />
        <TextField name="email" label={labels.email} type="email" autoComplete="off" maxLength={254} />
        <TextField name="phone" label={labels.phone} type="tel" autoComplete="off" maxLength={60} />
      </SimpleGrid>
      <TextField
        name="company"
        label={labels.company}
        description={t("clientForms.companyText")}
        autoComplete="off"
        maxLength={200}
      />
      <Fieldset legend={t("clientForms.address")}>
        <AddressFields />
      </Fieldset>
    </FormShell>
  );
}
