import { useTranslation } from "react-i18next";
import { sources, statuses, urgencies } from "../model";
import type { Case, Rule } from "./rules";

const MANY = 6;
const plain = new Intl.NumberFormat();

const isIn = <T extends string>(list: readonly T[], code: string): code is T =>
  (list as readonly string[]).includes(code);

/** What a case asks for, in words. The reason says it to the client's people; this says it exactly. */
export function useConditions(): (rule: Rule, one: Case) => string {
  const { t } = useTranslation();
  const word = (code: string) =>
    isIn(sources, code)
      ? t(`leads.sources.${code}`)
      : isIn(urgencies, code)
        ? t(`leads.urgencies.${code}`)
        : isIn(statuses, code)
          ? t(`leads.statuses.${code}`)
          : code === "true"
            ? t("leads.yes")
            : code === "false"
              ? t("leadForm.no")
              : code;
  return (rule, one) => {
    const parts = [];
    if (one.of !== undefined && one.of !== rule.input) parts.push(t(`scoring.inputs.${one.of}`));
    if (one.atLeast !== undefined) parts.push(t("scoring.atLeast", { value: plain.format(one.atLeast) }));
    if (one.atMost !== undefined) parts.push(t("scoring.atMost", { value: plain.format(one.atMost) }));
    if (one.oneOf !== undefined) {
      const words = one.oneOf.map(word).toSorted();
      const shown = words.slice(0, MANY).join(", ");
      parts.push(words.length > MANY ? t("scoring.andMore", { shown, count: words.length - MANY }) : shown);
    }
    if (one.unknown) parts.push(t("scoring.otherwise"));
    return parts.join(" ");
  };
}
