import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { day } from "~/documents/words";
import HazardForm from "./HazardForm";
import { hazardText } from "./model";
import { type Hazard, hazardHistoryQuery, hazardsQuery, withdrawHazard } from "./queries";
import { type RecordedKind, RecordedThings } from "./RecordedThings";

function Details({ row: { awareOn, place, what } }: { row: Hazard }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" component="div">
      {[t("hazards.known", { day: day(awareOn) }), place, what].filter((line) => line !== undefined).join(" · ")}
    </Text>
  );
}

const kind: RecordedKind<Hazard> = {
  say: (word, t, what = "") => t(`hazards.${word}`, { what }),
  list: hazardsQuery,
  historyOf: hazardHistoryQuery,
  withdraw: withdrawHazard,
  sorted: (rows) => rows.toSorted((one, other) => other.awareOn.localeCompare(one.awareOn)),
  text: hazardText,
  name: (row, t) => t(`hazards.kinds.${row.kind}`),
  badge: () => null,
  Details,
  Form: HazardForm,
};

/** Hazards of a property, the latest first. */
export default function Hazards({ id }: { id: string }) {
  return <RecordedThings kind={kind} property={id} />;
}
