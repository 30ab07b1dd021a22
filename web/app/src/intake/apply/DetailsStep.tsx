import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { required, z } from "~/app/zod";
import { t as say } from "~/i18n";
import { TextField } from "~/ui/form/textFields";
import { RadioField } from "./RadioField";
import { StepForm } from "./StepForm";
import type { Details } from "./state";
import type { StepProps } from "./steps";

const email = (missing: string) => required(missing).pipe(z.email(say("apply.emailWrong")));

/** What other answers make needed: the server judges the same (`StatedReader`). */
const schema = () =>
  z
    .object({
      kind: z.enum(["individual", "company", "agent"]),
      name: required(say("apply.nameMissing")),
      company: z.string(),
      email: email(say("apply.emailMissing")),
      phone: z.string(),
      contacting: z.enum(["email", "sms", "both"]),
      remind: z.enum(["client", "agent"]),
      agentName: z.string(),
      agentEmail: z.string(),
    })
    .superRefine((values, context) => {
      const need = (name: keyof Details, message: string) => {
        if (values[name].trim() === "") context.addIssue({ code: "custom", path: [name], message });
      };
      if (values.kind !== "individual") need("company", say("apply.companyMissing"));
      if (values.contacting !== "email") need("phone", say("apply.phoneMissing"));
      if (values.remind === "agent") {
        need("agentName", say("apply.agentNameMissing"));
        need("agentEmail", say("apply.agentEmailMissing"));
      }
    });

const options = <K extends string>(names: readonly K[], word: (name: K) => string) =>
  names.map((value) => ({ value, label: word(value) }));

/** Who applies, and how they want to be reached. */
export function DetailsStep({ values, refused, onType, onDone }: StepProps<Details>) {
  const { t } = useTranslation();
  const form = useForm<Details>({ resolver: zodResolver(schema()), defaultValues: values });
  const [kind, remind] = useWatch({ control: form.control, name: ["kind", "remind"] });
  return (
    <StepForm
      form={form}
      refused={refused}
      onType={onType}
      onDone={onDone}
      submitLabel={t("apply.next")}
      labels={{
        kind: t("apply.kind"),
        name: t("apply.name"),
        company: t("apply.company"),
        email: t("apply.email"),
        phone: t("apply.phone"),
        agentName: t("apply.agentName"),
        agentEmail: t("apply.agentEmail"),
      }}
    >
      <RadioField
        name="kind"
        label={t("apply.kind")}
        options={options(["individual", "company", "agent"] as const, (name) => t(`apply.kinds.${name}`))}
      />
      <TextField name="name" label={t("apply.name")} autoComplete="name" />
      {kind === "individual" ? null : (
        <TextField name="company" label={t("apply.company")} autoComplete="organization" />
      )}
      <TextField name="email" label={t("apply.email")} type="email" autoComplete="email" />
      <RadioField
        name="contacting"
        label={t("apply.contacting")}
        options={options(["email", "sms", "both"] as const, (name) => t(`apply.contactings.${name}`))}
      />
      <TextField
        name="phone"
        label={t("apply.phone")}
        description={t("apply.phoneText")}
        type="tel"
        autoComplete="tel"
      />
      <RadioField
        name="remind"
        label={t("apply.remind")}
        options={options(["client", "agent"] as const, (name) => t(`apply.reminds.${name}`))}
      />
      {remind === "agent" ? (
        <>
          <TextField name="agentName" label={t("apply.agentName")} autoComplete="off" />
          <TextField name="agentEmail" label={t("apply.agentEmail")} type="email" autoComplete="off" />
        </>
      ) : null}
    </StepForm>
  );
}
