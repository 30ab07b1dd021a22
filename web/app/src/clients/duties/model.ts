import type { TFunction } from "i18next";
import { day } from "~/documents/words";
import type { StatusKind } from "~/ui/StatusBadge";
import type { Certificate, CertificateContent, Duty, ProofKind, Reading } from "./queries";

export type Group = "red" | "amber" | "green" | "idle";

export const GROUPS: Group[] = ["red", "amber", "green", "idle"];

/** What does not apply is green for the server's colour, and no duty that somebody keeps. */
export const groupOf = ({ applies, colour }: Pick<Duty, "applies" | "colour">): Group => (applies ? colour : "idle");

export const colourKind: Record<Duty["colour"], StatusKind> = { green: "good", amber: "attention", red: "stop" };

export const kindOf = (duty: Pick<Duty, "applies" | "colour">): StatusKind =>
  groupOf(duty) === "idle" ? "idle" : colourKind[duty.colour];

export const certificateKind: Record<Certificate["status"], StatusKind> = {
  submitted: "draft",
  verified: "good",
  rejected: "attention",
  withdrawn: "idle",
};

const DAY_MS = 86_400_000;

/** The first reminder comes so many days before. */
const REMINDED_DAYS = 60;

/** Whether members are reminded of it these days. */
export const isReminded = ({ applies, due }: Pick<Duty, "applies" | "due">, now = Date.now()): boolean =>
  applies && due !== undefined && Date.parse(due) - now < REMINDED_DAYS * DAY_MS;

/** The next thing that somebody can do about a duty. */
export function nextStep({ state, facts, proof, due, reasons }: Duty, t: TFunction): string {
  const label = proof?.label ?? "";
  switch (state) {
    case "unknown_fact":
      return t("duties.nextStep.unknown_fact", { facts: facts.map((fact) => fact.label).join(", ") });
    case "missing":
      return proof === undefined ? t("duties.nextStep.missing_fact") : t("duties.nextStep.missing", { proof: label });
    case "overdue":
      return t("duties.nextStep.overdue", { proof: label });
    case "due_soon":
      return due === undefined || reasons.includes("lapsed_in_tenancy")
        ? t("duties.nextStep.due_soon_open", { proof: label })
        : t("duties.nextStep.due_soon", { proof: label, day: day(due) });
    case "pending_verification":
      return t("duties.nextStep.pending_verification");
    case "unsatisfactory":
      return t("duties.nextStep.unsatisfactory");
    case "valid":
    case "exempt":
    case "not_applicable":
    case "not_yet_in_force":
      return t("duties.nextStep.nothing");
  }
}

/** Whether something else could be handed in for a duty than what is there. */
export const handsIn = ({ applies, state, proof }: Duty) => proof !== undefined && applies && state !== "unknown_fact";

export const certificateText = ({ label, issuedOn }: Pick<Certificate, "label" | "issuedOn">, t: TFunction) =>
  t("certificates.of", { kind: label, day: day(issuedOn) });

/** The form of a certificate. */
export type Values = Required<CertificateContent> & { kind: string };

/** The fields that were read, of those that the kind has: what was not read stays as somebody typed it. */
export function filledIn(read: Reading, kind: ProofKind): [keyof Values, string | string[]][] {
  const fields: [keyof Values, string | string[] | undefined][] = [
    ["issuedOn", read.issuedOn],
    ["expiresOn", read.expiresOn],
    ["nextDueOn", read.nextDueOn],
    ["outcomes", read.outcomes.length === 0 ? undefined : read.outcomes],
    ["number", read.number],
    ["inspector", kind.inspector ? read.inspector : undefined],
    ["registration", kind.inspector ? read.registration : undefined],
  ];
  return fields.filter((each): each is [keyof Values, string | string[]] => each[1] !== undefined);
}
