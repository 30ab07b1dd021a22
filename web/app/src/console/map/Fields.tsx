import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/EmptyState";
import { StatusBadge } from "~/ui/StatusBadge";
import { DataTable } from "~/ui/table/DataTable";
import type { Column } from "~/ui/table/types";
import type { Field } from "./queries";

const idOf = (row: Field) => row.pointer;
const nameOf = (row: Field) => row.label;

const dependence = ({ only, needed }: NonNullable<Field["condition"]>) =>
  only && needed ? "exactlyWhen" : only ? "onlyWhen" : "neededWhen";

/** What a value must be, in words. */
function Limits({ field: { choices, limits, condition } }: { field: Field }) {
  const { t } = useTranslation();
  const said = [
    choices.join(", "),
    limits.minLength === undefined ? "" : t("uiMap.minLength", { n: limits.minLength }),
    limits.maxLength === undefined ? "" : t("uiMap.maxLength", { n: limits.maxLength }),
    limits.minimum === undefined ? "" : t("uiMap.minimum", { n: limits.minimum }),
    limits.maximum === undefined ? "" : t("uiMap.maximum", { n: limits.maximum }),
    limits.maxItems === undefined ? "" : t("uiMap.maxItems", { n: limits.maxItems }),
    limits.pattern ?? "",
    condition === undefined
      ? ""
      : t(`uiMap.${dependence(condition)}`, { field: condition.pointer, is: condition.is.join(", ") }),
  ];
  return said.filter(Boolean).join(" · ") || "–";
}

/** The values of a record, as they are read and as forms send them. */
export function Fields({ rows }: { rows: Field[] }) {
  const { t } = useTranslation();
  const columns = useMemo<Column<Field>[]>(
    () => [
      { id: "label", header: t("uiMap.field"), fixed: true, card: "title", cell: nameOf },
      {
        id: "pointer",
        header: t("uiMap.pointer"),
        card: "fact",
        cell: (row) => <span className="mono">{row.pointer}</span>,
      },
      { id: "type", header: t("uiMap.type"), card: "fact", cell: (row) => t(`uiMap.types.${row.type as "text"}`) },
      {
        id: "state",
        header: t("console.state"),
        card: "status",
        cell: (row) =>
          row.readOnly ? (
            <StatusBadge kind="idle">{t("uiMap.readOnly")}</StatusBadge>
          ) : (
            <StatusBadge kind={row.required ? "attention" : "good"}>
              {t(row.required ? "uiMap.required" : "uiMap.optional")}
            </StatusBadge>
          ),
      },
      { id: "limits", header: t("uiMap.limits"), card: "fact", cell: (row) => <Limits field={row} /> },
      { id: "help", header: t("uiMap.meaning"), card: "fact", cell: (row) => row.help ?? "–" },
    ],
    [t],
  );
  return (
    <DataTable
      label={t("uiMap.fields")}
      columns={columns}
      rows={rows}
      rowId={idOf}
      rowName={nameOf}
      empty={<EmptyState kind="nothing" title={t("uiMap.noFields")} text={t("uiMap.noFieldsText")} />}
    />
  );
}
