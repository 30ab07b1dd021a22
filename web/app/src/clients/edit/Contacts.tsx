import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { ConfirmCommand } from "~/ui/ConfirmCommand";
import { FormShell } from "~/ui/form/FormShell";
import { SwitchField } from "~/ui/form/fields";
import { TextField } from "~/ui/form/textFields";
import { StatusBadge } from "~/ui/StatusBadge";
import { showDone } from "~/ui/toasts";
import classes from "../facts/facts.module.css";
import { RecordedRow, type RowTool } from "../facts/RecordedRow";
import { Reach } from "../Reach";
import {
  type Client,
  commandOf,
  type Contact,
  type ContactRequest,
  refreshClients,
  removeContact,
  saveContact,
} from "./queries";
import { filled } from "./values";

type Values = Required<ContactRequest>;

const missing = (): FieldErrors<Values> => ({ name: { type: "required", message: say("clientForms.contactMissing") } });

const resolver: Resolver<Values> = (values) =>
  values.name.trim() === "" ? { values: {}, errors: missing() } : { values, errors: {} };

interface ContactFormProps {
  client: string;
  contact: Contact | undefined;
  onClose: () => void;
}

function ContactForm({ client, contact, onClose }: ContactFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const once = useOnce();
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      name: contact?.name ?? "",
      position: contact?.position ?? "",
      email: contact?.email ?? "",
      phone: contact?.phone ?? "",
      main: contact?.main ?? false,
    },
  });
  const labels = {
    name: t("clientForms.name"),
    position: t("clientForms.position"),
    email: t("clients.email"),
    phone: t("clients.phone"),
    main: t("clientForms.main"),
  };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("form.save")}
      onCancel={onClose}
      onSubmit={async (values) => {
        await once((key) => saveContact(client, contact, filled(values) as unknown as ContactRequest, key));
        await refreshClients(queries);
        showDone(t("clientForms.contactSaved", { name: values.name }));
        onClose();
      }}
    >
      <TextField name="name" label={labels.name} data-autofocus autoComplete="off" maxLength={200} />
      <TextField name="position" label={labels.position} autoComplete="off" maxLength={100} />
      <TextField name="email" label={labels.email} type="email" autoComplete="off" maxLength={254} />
      <TextField name="phone" label={labels.phone} type="tel" autoComplete="off" maxLength={60} />
      <SwitchField name="main" label={labels.main} />
    </FormShell>
  );
}

type Open = { kind: "form"; contact: Contact | undefined } | { kind: "remove"; contact: Contact };

/** The people to talk to at a client, the main one first. */
export default function Contacts({ client }: { client: Client }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const adds = commandOf(client, "add_contact")?.allowed === true;
  const toolsOf = (contact: Contact): RowTool[] => {
    const { name } = contact;
    return [
      ...(commandOf(contact, "change")?.allowed
        ? [
            {
              text: t("clientForms.change"),
              label: t("clientForms.changeContact", { name }),
              run: () => setOpen({ kind: "form", contact }),
            },
          ]
        : []),
      ...(commandOf(contact, "remove")?.allowed
        ? [
            {
              text: t("clientForms.takeAway"),
              label: t("clientForms.takeAwayOf", { name }),
              run: () => setOpen({ kind: "remove", contact }),
            },
          ]
        : []),
    ];
  };
  return (
    <Stack gap="sm">
      {client.contacts.length === 0 ? <Text c="dimmed">{t("clientForms.noContacts")}</Text> : null}
      <ul className={classes["rows"]}>
        {client.contacts.map((contact) => (
          <RecordedRow
            key={contact.id}
            name={contact.name}
            badge={contact.main ? <StatusBadge kind="information">{t("clientForms.mainBadge")}</StatusBadge> : null}
            tools={toolsOf(contact)}
          >
            {contact.position === undefined ? null : <Text size="sm">{contact.position}</Text>}
            <Reach phone={contact.phone} email={contact.email} />
          </RecordedRow>
        ))}
      </ul>
      {adds ? (
        <Group>
          <Button variant="default" onClick={() => setOpen({ kind: "form", contact: undefined })}>
            {t("clientForms.addContact")}
          </Button>
        </Group>
      ) : null}
      {open?.kind === "form" ? (
        <Modal
          opened
          onClose={close}
          title={
            open.contact === undefined
              ? t("clientForms.addContact")
              : t("clientForms.changeContact", { name: open.contact.name })
          }
        >
          <ContactForm client={client.id} contact={open.contact} onClose={close} />
        </Modal>
      ) : null}
      {open?.kind === "remove" ? (
        <ConfirmCommand
          opened
          onClose={close}
          title={t("clientForms.takeAwayOf", { name: open.contact.name })}
          effect={t("clientForms.takeAwayEffect")}
          confirmLabel={t("clientForms.takeAway")}
          reason="none"
          stops
          onConfirm={async () => {
            await removeContact(client.id, open.contact);
            showDone(t("clientForms.takenAway", { name: open.contact.name }));
            await refreshClients(queries);
          }}
        />
      ) : null}
    </Stack>
  );
}
