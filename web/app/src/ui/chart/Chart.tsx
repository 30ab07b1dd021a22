import "@mantine/charts/styles.css";
import { AreaChart, BarChart, LineChart } from "@mantine/charts";
import type { ChartCardProps } from "./ChartCard";

const dashes = ["0", "6 3", "2 3", "8 3 2 3", "4 2", "1 2", "10 4", "3 6"];

/** Loaded on demand by ChartCard. Series differ by colour and by dash, so that print keeps them apart. */
export default function Chart({ kind, category, series, data, format, target, height, onOpen }: ChartCardProps) {
  const drawn = series.map((each, place) => ({
    name: each.key,
    label: each.label,
    color: `var(--series-${(place % 8) + 1})`,
    strokeDasharray: dashes[place % dashes.length] ?? "0",
  }));
  const common = {
    h: height ?? 240,
    data,
    dataKey: category.key,
    withLegend: series.length > 1,
    ...(format === undefined ? {} : { valueFormatter: format }),
    ...(target === undefined
      ? {}
      : { referenceLines: [{ y: target.value, label: target.label, color: "var(--ink-2)" }] }),
  };
  const bars =
    onOpen === undefined
      ? {}
      : { barProps: { cursor: "pointer", onClick: (_: unknown, place: number) => onOpen(place) } };
  switch (kind) {
    case "bar":
      return <BarChart {...common} {...bars} series={drawn} />;
    case "stacked":
      return <BarChart {...common} {...bars} type="stacked" series={drawn} />;
    case "line":
      return <LineChart {...common} series={drawn} curveType="linear" connectNulls={false} />;
    case "area":
      return <AreaChart {...common} series={drawn} curveType="linear" connectNulls={false} />;
  }
}
