import { useTranslation } from "react-i18next";
import type { Proof, Proposal } from "./queries";
import { day } from "./words";

/** How what is proposed is read by people. */
export function useValueWords() {
  const { t } = useTranslation();
  return ({ field, value }: Proposal) => {
    switch (field) {
      case "issued_on":
      case "expires_on":
        return day(value);
      case "outcome":
        return t(`documents.outcomes.${value as NonNullable<Proof["outcome"]>}`);
      case "reference":
        return value;
    }
  };
}
