import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { type Source, sources, type Urgency, urgencies } from "../model";
import { useMoney } from "../queries";
import { isEmpty } from "./choices";
import type { Part } from "./queries";

type Told = Record<string, unknown>;

const text = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
};
const lines = (...all: unknown[]) => all.map(text).filter((line) => line !== "");
const together = (...all: unknown[]) => lines(...all).join(" ");
const named = (label: string, value: unknown) => (isEmpty(value) ? "" : `${label}: ${text(value)}`);
const isSource = (code: unknown): code is Source => (sources as readonly unknown[]).includes(code);
const isUrgency = (code: unknown): code is Urgency => (urgencies as readonly unknown[]).includes(code);

function useLines(): (part: Part, value: unknown) => string[] {
  const { t } = useTranslation();
  const money = useMoney();
  const amount = (label: string, value: unknown) => (typeof value === "number" ? `${label}: ${money(value)}` : "");
  const record: Partial<Record<Part, (value: Told) => string[]>> = {
    person: (v) => lines(together(v["firstName"], v["lastName"]), v["company"]),
    address: (v) => lines(v["street"], together(v["postcode"], v["city"]), together(v["region"], v["country"])),
    property: (v) =>
      lines(
        amount(t("leadForm.value"), v["value"]),
        named(t("leadForm.type"), v["type"]),
        named(t("leadForm.yearBuilt"), v["yearBuilt"]),
        named(t("leadForm.roofType"), v["roofType"]),
        named(t("leadForm.roofAgeYears"), v["roofAgeYears"]),
        named(t("leadForm.roofSizeSqft"), v["roofSizeSqft"]),
      ),
    need: (v) =>
      lines(
        isUrgency(v["urgency"]) ? t(`leads.urgencies.${v["urgency"]}`) : "",
        v["description"],
        v["insuranceClaim"] === true ? t("leadForm.insuranceClaim") : "",
      ),
    budget: (v) =>
      lines(
        amount(t("leads.quoted"), v["quoted"]),
        amount(t("leadForm.min"), v["min"]),
        amount(t("leadForm.max"), v["max"]),
        v["confirmed"] === true ? t("leadForm.confirmed") : "",
        v["decisionMaker"] === true ? t("leadForm.decisionMaker") : "",
        named(t("leadForm.competitorQuotes"), v["competitorQuotes"]),
      ),
    source: (v) => lines(isSource(v["source"]) ? t(`leads.sources.${v["source"]}`) : "", v["detail"]),
    custom: (v) => Object.entries(v).map(([code, value]) => named(code, value)),
  };
  return (part, value) => {
    if (isEmpty(value)) return [];
    if (Array.isArray(value)) return [value.map(text).join(", ")];
    return typeof value === "object" ? (record[part]?.(value as Told) ?? []) : [text(value)];
  };
}

/** What a lead says in one part, in words; a dash where it says nothing. */
export function PartValue({ part, value }: { part: Part; value: unknown }) {
  const said = useLines()(part, value);
  if (said.length === 0) {
    return (
      <Text span size="sm" c="dimmed">
        –
      </Text>
    );
  }
  return said.map((line) => (
    <Text key={line} span size="sm" display="block" style={{ overflowWrap: "anywhere" }}>
      {line}
    </Text>
  ));
}
