import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import { StatusBadge } from "~/ui/StatusBadge";
import ApplianceForm from "./ApplianceForm";
import { applianceText } from "./model";
import { type Appliance, applianceHistoryQuery, appliancesQuery, withdrawAppliance } from "./queries";
import { type RecordedKind, RecordedThings } from "./RecordedThings";

function Details({ row }: { row: Appliance }) {
  const { t } = useTranslation();
  const { make, model, installedOn, removedOn, ownedBy, servesHome } = row;
  const lines = [
    [make, model].filter(Boolean).join(" "),
    installedOn === undefined ? t("appliances.installedUnknown") : t("appliances.installed", { day: day(installedOn) }),
    removedOn === undefined ? "" : t("appliances.removed", { day: day(removedOn) }),
    ownedBy === "tenant" ? t("appliances.ofTenant") : "",
    servesHome ? "" : t("appliances.servesNoHome"),
  ];
  return (
    <Text size="sm" component="div">
      {lines.filter((line) => line !== "").join(" · ")}
    </Text>
  );
}

const kind: RecordedKind<Appliance> = {
  say: (word, t, what = "") => t(`appliances.${word}`, { what }),
  list: appliancesQuery,
  historyOf: applianceHistoryQuery,
  withdraw: withdrawAppliance,
  sorted: (rows) => [
    ...rows.filter(({ removedOn }) => removedOn === undefined),
    ...rows.filter(({ removedOn }) => removedOn !== undefined),
  ],
  text: applianceText,
  name: applianceText,
  badge: ({ removedOn }, t) =>
    removedOn === undefined ? null : <StatusBadge kind="idle">{t("appliances.acts.ended")}</StatusBadge>,
  Details,
  Form: ApplianceForm,
};

/** Appliances and flues of a property, those that were removed last. */
export default function Appliances({ id }: { id: string }) {
  return <RecordedThings kind={kind} property={id} />;
}
