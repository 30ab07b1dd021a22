import { Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { DataTableProps } from "./types";

/** How many are shown of how many, the rest on demand, and how old the figures are. */
export function TableFoot<R>({ shown, total, more, asOf }: DataTableProps<R> & { shown: number }) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" mt="xs" mih={32}>
      <Text size="sm" c="dimmed" className="figures" role="status">
        {total === undefined ? t("ui.table.shown", { count: shown }) : t("ui.table.shownOf", { shown, total })}
      </Text>
      {more?.has ? (
        <Button variant="default" onClick={more.load} loading={more.loading} className="no-print">
          {t("ui.table.loadMore")}
        </Button>
      ) : null}
      {asOf}
    </Group>
  );
}
