import { SimpleGrid } from "@mantine/core";
import { type FieldErrors, type Resolver, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useOnce } from "~/api/once";
import { t as say } from "~/i18n";
import { SelectField } from "~/ui/form/fields";
import { FormShell } from "~/ui/form/FormShell";
import { NumberField } from "~/ui/form/NumberField";
import { TextField } from "~/ui/form/textFields";
import { showDone } from "~/ui/toasts";
import { tenancyText, textsOf } from "./model";
import { saveTenancy, type Tenancy, type TenancyFacts } from "./queries";
import { SourceFields } from "./SourceFields";

const kinds = [
  "assured",
  "assured_shorthold",
  "occupation_contract",
  "private_residential",
  "private_ni",
  "social",
  "licence",
  "company_let",
  "other",
] as const;

const deposits = ["yes", "no", "unknown"] as const;

type Count = number | "";

type Values = Omit<Required<TenancyFacts>, "occupants" | "adults" | "households" | "depositTaken"> & {
  occupants: Count;
  adults: Count;
  households: Count;
  deposit: (typeof deposits)[number];
};

const depositOf = (taken: boolean | undefined) => (taken === undefined ? "unknown" : taken ? "yes" : "no");

/** What is sent: without what was left empty, and of a deposit that is not known nothing. */
const factsOf = ({ deposit, depositReceivedOn, ...values }: Values) =>
  textsOf({
    ...values,
    depositTaken: deposit === "unknown" ? undefined : deposit === "yes",
    depositReceivedOn: deposit === "yes" ? depositReceivedOn : "",
  }) as TenancyFacts;

const missing = (): FieldErrors<Values> => ({
  startsOn: { type: "required", message: say("tenancies.startMissing") },
});

const resolver: Resolver<Values> = (values) =>
  values.startsOn !== "" ? { values, errors: {} } : { values: {}, errors: missing() };

interface TenancyFormProps {
  property: string;
  known: Tenancy | undefined;
  onClose: () => void;
  onSaved: () => Promise<unknown>;
}

/** All that is known of a tenancy, also that it ends. */
export default function TenancyForm({ property, known, onClose, onSaved }: TenancyFormProps) {
  const { t } = useTranslation();
  const once = useOnce();
  const form = useForm<Values>({
    resolver,
    defaultValues: {
      kind: known?.kind ?? "assured",
      startsOn: known?.startsOn ?? "",
      endsOn: known?.endsOn ?? "",
      occupants: known?.occupants ?? "",
      adults: known?.adults ?? "",
      households: known?.households ?? "",
      names: known?.names ?? "",
      deposit: depositOf(known?.depositTaken),
      depositReceivedOn: known?.depositReceivedOn ?? "",
      source: known?.source ?? "told_by_client",
      note: "",
    },
  });
  const labels = {
    kind: t("tenancies.kind"),
    startsOn: t("tenancies.startsOn"),
    endsOn: t("tenancies.endsOn"),
    occupants: t("tenancies.occupants"),
    adults: t("tenancies.adults"),
    households: t("tenancies.households"),
    deposit: t("tenancies.deposit"),
    depositReceivedOn: t("tenancies.depositReceivedOn"),
    names: t("tenancies.names"),
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
        await once((key) => saveTenancy(property, known, factsOf(values), key));
        await onSaved();
        showDone(t("tenancies.saved", { what: tenancyText(values, t) }));
        onClose();
      }}
    >
      <SelectField
        name="kind"
        label={labels.kind}
        data-autofocus
        data={kinds.map((value) => ({ value, label: t(`tenancies.kinds.${value}`) }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField name="startsOn" label={labels.startsOn} type="date" />
        <TextField name="endsOn" label={labels.endsOn} description={t("tenancies.endsText")} type="date" />
        <NumberField name="occupants" label={labels.occupants} min={1} max={1000} allowDecimal={false} />
        <NumberField name="adults" label={labels.adults} min={0} max={1000} allowDecimal={false} />
        <NumberField name="households" label={labels.households} min={1} max={1000} allowDecimal={false} />
        <TextField name="names" label={labels.names} maxLength={500} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          name="deposit"
          label={labels.deposit}
          data={deposits.map((value) => ({ value, label: t(`tenancies.deposits.${value}`) }))}
        />
        {form.watch("deposit") === "yes" ? (
          <TextField name="depositReceivedOn" label={labels.depositReceivedOn} type="date" />
        ) : null}
        <SourceFields />
      </SimpleGrid>
    </FormShell>
  );
}
