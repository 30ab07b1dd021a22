import {
  ActionIcon,
  Anchor,
  Button,
  CopyButton,
  Group,
  Paper,
  Skeleton,
  Stack,
  Table,
  Text,
  Title,
  Tooltip,
} from "@mantine/core";
import { IconChartBar, IconTable } from "@tabler/icons-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

export interface Series {
  key: string;
  label: string;
}

export interface ChartCardProps {
  title: string;
  /** The chart in one sentence: what a screen reader hears and a hurried person reads. */
  summary: string;
  kind: "bar" | "stacked" | "line" | "area";
  /** The column that names each point, and its heading. */
  category: Series;
  series: Series[];
  data: Record<string, string | number | null>[];
  format?: (value: number) => string;
  /** A labelled target across the chart. */
  target?: { value: number; label: string };
  asOf?: ReactNode;
  /** Opens the rows that the point at this place counts: by a click on it, or by its name in the table. */
  onOpen?: (place: number) => void;
  actions?: ReactNode;
  height?: number;
}

// The charts are 140 kB: no page pays for them before it shows one.
const Chart = lazy(() => import("./Chart"));

const plain = (value: number) => value.toLocaleString();

function TableTwin({ category, series, data, format = plain, onOpen }: ChartCardProps) {
  const said = (value: string | number | null | undefined) =>
    typeof value === "number" ? format(value) : (value ?? "–");
  return (
    <Table.ScrollContainer minWidth={280}>
      <Table className="figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{category.label}</Table.Th>
            {series.map((each) => (
              <Table.Th key={each.key} ta="end">
                {each.label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.map((row, place) => (
            <Table.Tr key={String(row[category.key])}>
              <Table.Th scope="row">
                {onOpen === undefined ? (
                  row[category.key]
                ) : (
                  <Anchor component="button" underline="always" onClick={() => onOpen(place)}>
                    {row[category.key]}
                  </Anchor>
                )}
              </Table.Th>
              {series.map((each) => (
                <Table.Td key={each.key} ta="end">
                  {said(row[each.key])}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const quoted = (value: string | number | null | undefined) => `"${String(value ?? "").replaceAll('"', '""')}"`;

/** The rows behind a chart as CSV. */
export function csvOf({ category, series, data }: Pick<ChartCardProps, "category" | "series" | "data">): string {
  const columns = [category, ...series];
  const lines = data.map((row) => columns.map((column) => quoted(row[column.key])).join(","));
  return [columns.map((column) => quoted(column.label)).join(","), ...lines].join("\r\n");
}

/** A chart that answers one question, with its table twin, its sentence and its age. */
export function ChartCard(props: ChartCardProps) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const height = props.height ?? 240;
  const label = asTable ? t("ui.chart.asChart") : t("ui.chart.asTable");
  return (
    <Paper component="figure" withBorder p="md" m={0} aria-label={props.title}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2}>{props.title}</Title>
          <Group gap={4} wrap="nowrap" className="no-print">
            {props.actions}
            {asTable ? (
              <CopyButton value={csvOf(props)}>
                {({ copied, copy }) => (
                  <Button variant="default" size="compact-sm" onClick={copy}>
                    {copied ? t("ui.copied") : t("ui.chart.copyCsv")}
                  </Button>
                )}
              </CopyButton>
            ) : null}
            <Tooltip label={label}>
              <ActionIcon aria-label={label} onClick={() => setAsTable(!asTable)}>
                {asTable ? <IconChartBar size={18} /> : <IconTable size={18} />}
              </ActionIcon>
            </Tooltip>
          </Group>
        </Group>
        {asTable ? (
          <TableTwin {...props} />
        ) : (
          <Suspense fallback={<Skeleton height={height} />}>
            <Chart {...props} height={height} />
          </Suspense>
        )}
        <Text component="figcaption" size="sm" c="dimmed">
          {props.summary}
        </Text>
        {props.asOf === undefined ? null : <div>{props.asOf}</div>}
      </Stack>
    </Paper>
  );
}
