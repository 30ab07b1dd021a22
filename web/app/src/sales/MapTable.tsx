import { Table, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TableScroller } from "~/ui/table/TableScroller";
import { type Cell, measured, middleOf } from "./mapView";
import { useMoney } from "./queries";

const SHOWN = 50;

const degrees = new Intl.NumberFormat(undefined, { maximumFractionDigits: 3 });
const said = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  `${degrees.format(latitude)}, ${degrees.format(longitude)}`;

/** The map as a table: the same cells, the same numbers. */
export function MapTable({ cells, size }: { cells: Cell[]; size: number }) {
  const { t } = useTranslation();
  const money = useMoney();
  const fullest = cells.toSorted((a, b) => b.count - a.count).slice(0, SHOWN);
  return (
    <section aria-labelledby="map-table">
      <Title order={2} id="map-table" mt="md" mb="xs">
        {t("map.table")}
      </Title>
      <TableScroller label={t("map.table")} minWidth={480}>
        <Table className="figures">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("map.place")}</Table.Th>
              <Table.Th ta="end">{t("map.count")}</Table.Th>
              <Table.Th ta="end">{t("map.value")}</Table.Th>
              <Table.Th ta="end">{t("leads.statuses.won")}</Table.Th>
              <Table.Th ta="end">{t("leads.statuses.lost")}</Table.Th>
              <Table.Th ta="end">{t("map.rate")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fullest.map((cell) => {
              const rate = measured(cell, "rate");
              return (
                <Table.Tr key={`${cell.x} ${cell.y}`}>
                  <Table.Th scope="row" fw={400}>
                    {said(middleOf(cell, size))}
                  </Table.Th>
                  <Table.Td ta="end">{cell.count}</Table.Td>
                  <Table.Td ta="end">{money(cell.value)}</Table.Td>
                  <Table.Td ta="end">{cell.won}</Table.Td>
                  <Table.Td ta="end">{cell.lost}</Table.Td>
                  <Table.Td ta="end">{rate === undefined ? "–" : `${Math.round(rate)} %`}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </TableScroller>
    </section>
  );
}
