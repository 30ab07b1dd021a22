import { Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ImportRun } from "./queries";
import classes from "./imports.module.css";

/** The first rows as the server read them; what is wrong with a row stands beside it in words. */
export function Sample({ file }: { file: ImportRun["file"] }) {
  const { t } = useTranslation();
  const facts = [
    file.encoding && t("imports.encoding", { encoding: file.encoding, confidence: file.confidence }),
    file.delimiter && t("imports.delimiter", { delimiter: file.delimiter === "\t" ? "Tab" : file.delimiter }),
    file.sheet && t("imports.sheet", { sheet: file.sheet }),
  ].filter(Boolean);
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {facts.join(" · ")}
      </Text>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keyboard */}
      <div className={classes["scroller"]} tabIndex={0} role="group" aria-label={t("imports.preview")}>
        <Table className={classes["sample"] ?? ""}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("imports.row")}</Table.Th>
              {file.columns.map((name) => (
                <Table.Th key={name} scope="col">
                  {name}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t("imports.problems")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {file.sample.map((row) => (
              <Table.Tr key={row.number} className={row.problems.length > 0 ? (classes["problem"] ?? "") : ""}>
                <Table.Th scope="row">{row.number}</Table.Th>
                {file.columns.map((name, place) => (
                  <Table.Td key={name} title={row.cells[place]}>
                    {row.cells[place]}
                  </Table.Td>
                ))}
                <Table.Td>{row.problems.join(" ") || "–"}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
