import { SimpleGrid, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { SelectField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { tenancyText, textsOf } from "../facts/model";
import { tenanciesQuery } from "../facts/queries";
import { certificateText } from "./model";
import { certificatesQuery, type Duty, giveCopy, type NewCopy } from "./queries";

const ways = ["by_hand", "by_post", "by_email", "shown_in_home"] as const;

type Values = Required<NewCopy> & { certificate: string };

const required = (message: string) => ({ type: "required", message });

function missing({ certificate, tenancy, givenOn }: Values): FieldErrors<Values> {
  return {
    ...(certificate === "" ? { certificate: required(say("copies.certificateMissing")) } : {}),
    ...(tenancy === "" ? { tenancy: required(say("copies.tenancyMissing")) } : {}),
    ...(givenOn === "" ? { givenOn: required(say("copies.givenMissing")) } : {}),
  };
}

const resolver: Resolver<Values> = (values) => {
  const errors = missing(values);
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

interface CopyFormProps {
  property: string;
  duty: Duty;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** That tenants were given a copy of a certificate. */
export function CopyForm({ property, duty, onClose, onSaved }: CopyFormProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const papers = useQuery(certificatesQuery(property));
  const lettings = useQuery(tenanciesQuery(property));
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      certificate: duty.certificates.at(0)?.id ?? "",
      tenancy: duty.subject.id,
      givenOn: "",
      way: "by_email",
      note: "",
    },
  });
  if (papers.data === undefined || lettings.data === undefined) return <Skeleton height={200} />;
  const labels = {
    certificate: t("copies.certificate"),
    tenancy: t("copies.tenancy"),
    givenOn: t("copies.givenOn"),
    way: t("copies.way"),
    note: t("certificates.note"),
  };
  return (
    <FormShell
      form={form}
      labels={labels}
      submitLabel={t("copies.record")}
      onCancel={onClose}
      onSubmit={async ({ certificate, ...values }) => {
        await once((key) => giveCopy(property, certificate, textsOf<NewCopy>(values), key));
        await onSaved();
        showDone(t("copies.saved"));
        onClose();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          name="certificate"
          label={labels.certificate}
          data={papers.data
            .filter((one) => one.kind === duty.proof?.kind && one.status !== "withdrawn")
            .map((one) => ({ value: one.id, label: certificateText(one, t) }))}
        />
        <SelectField
          name="tenancy"
          label={labels.tenancy}
          data={lettings.data.map((one) => ({ value: one.id, label: tenancyText(one, t) }))}
        />
        <TextField name="givenOn" label={labels.givenOn} type="date" data-autofocus />
        <SelectField
          name="way"
          label={labels.way}
          data={ways.map((value) => ({ value, label: t(`copies.ways.${value}`) }))}
        />
        <TextField name="note" label={labels.note} maxLength={500} />
      </SimpleGrid>
    </FormShell>
  );
}
