import type { TFunction } from "i18next";
import type { FieldErrors, Resolver } from "react-hook-form";
import { t as say } from "~/i18n";
import { textsOf } from "../facts/model";
import type { Values } from "./model";
import type { Certificate, CertificateContent, ProofKind } from "./queries";

export const resolver: Resolver<Values> = (values) => {
  const errors: FieldErrors<Values> =
    values.issuedOn === "" ? { issuedOn: { type: "required", message: say("certificates.issuedMissing") } } : {};
  return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
};

/** What a form begins with: what is known of a certificate, or what is asked for. */
export const startOf = (kind: string, subjects: string[], known: Certificate | undefined): Values => ({
  kind: known?.kind ?? kind,
  subjects: known?.subjects.map(({ id }) => id) ?? subjects,
  issuedOn: known?.issuedOn ?? "",
  expiresOn: known?.expiresOn ?? "",
  nextDueOn: known?.nextDueOn ?? "",
  remedyBy: known?.remedyBy ?? "",
  outcomes: known?.outcomes ?? [],
  number: known?.number ?? "",
  inspector: known?.inspector ?? "",
  registration: known?.registration ?? "",
  person: known?.person ?? "",
  shownBy: known?.shownBy?.version ?? "",
  note: known?.note ?? "",
});

/** What is stated, without what was left empty; of what kind it is stands beside it. */
export function statesOf(values: Values): CertificateContent {
  const stated = { ...values, kind: "" };
  return textsOf<CertificateContent>(stated);
}

export const labelsOf = (t: TFunction, about: ProofKind["about"]) => ({
  kind: t("certificates.kind"),
  subjects: t(`certificates.about.${about}`),
  issuedOn: t("certificates.issuedOn"),
  expiresOn: t("certificates.expiresOn"),
  nextDueOn: t("certificates.nextDueOn"),
  remedyBy: t("certificates.remedyBy"),
  outcomes: t("certificates.outcomes"),
  number: t("certificates.number"),
  inspector: t("certificates.inspector"),
  registration: t("certificates.registration"),
  person: t("certificates.person"),
  shownBy: t("certificates.shownBy"),
  note: t("certificates.note"),
});

export type Labels = ReturnType<typeof labelsOf>;
