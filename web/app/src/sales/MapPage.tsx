import { SegmentedControl, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useListSearch } from "~/app/useListSearch";
import { EmptyState } from "~/ui/EmptyState";
import { FilterBar } from "~/ui/FilterBar";
import { PageHeader } from "~/ui/PageHeader";
import { ProblemNote } from "~/ui/ProblemNote";
import { TableSkeleton } from "~/ui/table/TableSkeleton";
import { useLastList } from "./lastList";
import { LeadsAsOf, useFresh } from "./live";
import { MapCanvas } from "./MapCanvas";
import { MapLegend } from "./MapLegend";
import { MapTable } from "./MapTable";
import {
  areaOf,
  cornersOf,
  loadAtlas,
  type Measure,
  measured,
  sizeFor,
  stepsOf,
  type View,
  viewOfSquares,
} from "./mapView";
import { loadMap, queryOf, useMoney } from "./queries";
import { useLeadFilters } from "./useLeadFilters";
import { ViewSwitch } from "./ViewSwitch";
import board from "./board.module.css";
import classes from "./map.module.css";

const standard = { view: { hidden: [], order: [] } };
const HEIGHT = 520;
const COARSE = 0.125;
const none: never[] = [];

/** Where the leads are: cells by number, value or share won, for the filters of the list. */
export function MapPage() {
  const { t } = useTranslation();
  const list = useListSearch(standard);
  useLastList("/map", list.search);
  const fields = useLeadFilters();
  const money = useMoney();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [measure, setMeasure] = useState<Measure>("count");
  const [moved, setMoved] = useState<View>();
  useFresh(["leads"]);
  const query = queryOf(list.filters);
  // The whole first, roughly: it says where to look.
  const whole = useQuery({
    queryKey: ["leads", "map", query],
    queryFn: () => loadMap(query, { size: COARSE }),
    placeholderData: (previous) => previous,
  });
  const atlas = useQuery({ queryKey: ["atlas"], queryFn: loadAtlas, staleTime: Number.POSITIVE_INFINITY });
  const home = useMemo(
    () =>
      viewOfSquares(
        (whole.data?.cells ?? []).flatMap((cell) => cornersOf(cell, COARSE)),
        width || 800,
        HEIGHT,
      ),
    [whole.data, width],
  );
  const view = moved ?? home;
  const area = areaOf(view, width || 800, HEIGHT, sizeFor(view.scale));
  const shown = useQuery({
    queryKey: ["leads", "map", query, area],
    queryFn: () => loadMap(query, area),
    enabled: whole.data !== undefined,
    placeholderData: (previous) => previous,
  });
  const map = shown.data ?? whole.data;
  const cells = map?.cells ?? none;
  const total = (whole.data?.cells ?? []).reduce((sum, cell) => sum + cell.count, 0);
  const steps = useMemo(() => stepsOf(cells.flatMap((cell) => measured(cell, measure) ?? [])), [cells, measure]);
  const said = (value: number) =>
    measure === "value" ? money(value) : measure === "rate" ? `${Math.round(value)} %` : value.toLocaleString();
  const failure = whole.error ?? atlas.error;
  return (
    <>
      <PageHeader title={t("map.title")} help={t("map.help")} actions={<ViewSwitch filters={list.filters} />} />
      <div className={board["bar"]}>
        <FilterBar searchLabel={t("leads.search")} values={list.filters} onChange={list.setFilters} fields={fields} />
        <SegmentedControl
          aria-label={t("map.by")}
          value={measure}
          onChange={(next) => setMeasure(next)}
          data={[
            { value: "count", label: t("map.count") },
            { value: "value", label: t("map.value") },
            { value: "rate", label: t("map.rate") },
          ]}
        />
      </div>
      <div ref={ref}>
        {failure !== null && map === undefined ? (
          <ProblemNote failure={failure} onRetry={() => void whole.refetch()} />
        ) : map === undefined || atlas.data === undefined ? (
          <TableSkeleton columns={3} />
        ) : total === 0 ? (
          list.filtered ? (
            <EmptyState kind="no-match" onClear={list.clear} />
          ) : (
            <EmptyState kind="nothing" title={t("map.empty")} text={t("map.emptyText")} />
          )
        ) : (
          <div className={classes["map"]}>
            <MapCanvas
              atlas={atlas.data}
              cells={cells}
              size={map.size}
              measure={measure}
              steps={steps}
              said={said}
              view={view}
              onView={setMoved}
              width={width}
              height={HEIGHT}
            />
            <MapLegend measure={measure} steps={steps} said={said} />
          </div>
        )}
      </div>
      {map === undefined ? null : (
        <Text size="sm" c="dimmed" my="xs" role="status">
          {t("map.shown", { count: total })}
          {map.cut ? ` ${t("map.cut")}` : null}
        </Text>
      )}
      <LeadsAsOf />
      {cells.length === 0 ? null : <MapTable cells={cells} size={map?.size ?? COARSE} />}
    </>
  );
}
