import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { unitsQuery } from "~/firms/queries";
import { useOwnColumns } from "~/records/fields/useOwnColumns";
import type { FilterField } from "~/ui/FilterBar";
import { openStatuses, sources, statuses, temperatures } from "./model";
import { membersQuery } from "./queries";

/** The filters of leads: table, board and map offer the same ones under the same names. */
export function useLeadFilters(): FilterField[] {
  const { t } = useTranslation();
  const members = useQuery(membersQuery);
  const territories = useQuery(unitsQuery("territories"));
  const own = useOwnColumns("leads").filters;
  return useMemo<FilterField[]>(() => {
    const yes = [{ value: "true", label: t("leads.yes") }];
    const named = (list: { id: string; name: string }[] | undefined) =>
      (list ?? []).map((each) => ({ value: each.id, label: each.name }));
    return [
      {
        id: "status",
        label: t("leads.status"),
        kind: "choice",
        options: [
          { value: openStatuses.join(","), label: t("leads.openOnes") },
          { value: "won,lost", label: t("leads.closedOnes") },
          ...statuses.map((value) => ({ value, label: t(`leads.statuses.${value}`) })),
        ],
      },
      {
        id: "temperature",
        label: t("leads.temperature"),
        kind: "choice",
        options: temperatures.map((value) => ({ value, label: t(`leads.temperatures.${value}`) })),
      },
      {
        id: "source",
        label: t("leads.source"),
        kind: "choice",
        options: sources.map((value) => ({ value, label: t(`leads.sources.${value}`) })),
      },
      { id: "owner", label: t("leads.owner"), kind: "choice", options: named(members.data) },
      { id: "territory", label: t("nav.territories"), kind: "choice", options: named(territories.data) },
      { id: "unanswered", label: t("leads.unanswered"), kind: "choice", options: yes },
      { id: "pool", label: t("leads.pool"), kind: "choice", options: yes },
      { id: "scoreFrom", label: t("leads.scoreFrom"), kind: "number" },
      { id: "scoreTo", label: t("leads.scoreTo"), kind: "number" },
      { id: "createdFrom", label: t("leads.createdFrom"), kind: "date" },
      { id: "createdTo", label: t("leads.createdTo"), kind: "date" },
      { id: "postcode", label: t("leads.postcode"), kind: "text" },
      { id: "tag", label: t("leads.tag"), kind: "text" },
      ...own,
      { id: "deleted", label: t("leads.deleted"), kind: "choice", options: yes },
    ];
  }, [t, members.data, territories.data, own]);
}
