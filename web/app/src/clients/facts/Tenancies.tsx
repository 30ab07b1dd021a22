import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import { StatusBadge } from "~/ui/StatusBadge";
import { depositText, tenancyText } from "./model";
import { type Tenancy, tenanciesQuery, tenancyHistoryQuery, withdrawTenancy } from "./queries";
import { type RecordedKind, RecordedThings } from "./RecordedThings";
import TenancyForm from "./TenancyForm";

const badges = { running: "good", ended: "idle", coming: "information" } as const;

function Details({ row }: { row: Tenancy }) {
  const { t } = useTranslation();
  const { startsOn, endsOn, state, occupants, adults, households, names } = row;
  const start = day(startsOn);
  const lines = [
    endsOn === undefined
      ? t(state === "coming" ? "tenancies.toBegin" : "tenancies.open", { start })
      : t("tenancies.span", { start, end: day(endsOn) }),
    occupants === undefined ? "" : t("tenancies.people", { count: occupants }),
    adults === undefined ? "" : t("tenancies.grown", { count: adults }),
    households === undefined ? "" : t("tenancies.inHouseholds", { count: households }),
    names ?? "",
    depositText(row, t),
  ];
  return (
    <Text size="sm" component="div">
      {lines.filter((line) => line !== "").join(" · ")}
    </Text>
  );
}

const kind: RecordedKind<Tenancy> = {
  say: (word, t, what = "") => t(`tenancies.${word}`, { what }),
  list: tenanciesQuery,
  historyOf: tenancyHistoryQuery,
  withdraw: withdrawTenancy,
  sorted: (rows) => rows.toSorted((one, other) => other.startsOn.localeCompare(one.startsOn)),
  text: tenancyText,
  name: (row, t) => t(`tenancies.kinds.${row.kind}`),
  badge: ({ state }, t) => <StatusBadge kind={badges[state]}>{t(`tenancies.states.${state}`)}</StatusBadge>,
  Details,
  Form: TenancyForm,
};

/** Tenancies of a property, the latest first. */
export default function Tenancies({ id }: { id: string }) {
  return <RecordedThings kind={kind} property={id} />;
}
