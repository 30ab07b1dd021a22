import { useTranslation } from "react-i18next";
import type { Pair } from "./queries";

/** By what the two are alike, in words and per cent. */
export function useLikeness(): (likeness: Pair["likeness"]) => string {
  const { t } = useTranslation();
  return ({ phone, email, name, street }) =>
    [
      phone ? t("duplicates.samePhone") : "",
      email ? t("duplicates.sameEmail") : "",
      name === undefined ? "" : t("duplicates.nameAlike", { percent: name }),
      street === undefined ? "" : t("duplicates.streetAlike", { percent: street }),
    ]
      .filter((part) => part !== "")
      .join(" · ");
}
