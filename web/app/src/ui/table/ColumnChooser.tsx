import { ActionIcon, Button, Checkbox, Group, Popover, SegmentedControl, Stack, Text, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconColumns3 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type Density, setDensity, useDensity } from "../density";
import { defaultView, move, orderedIds } from "./columns";
import type { Column, ColumnView } from "./types";

interface ColumnChooserProps<R> {
  columns: Column<R>[];
  view: ColumnView;
  onView: (view: ColumnView) => void;
}

/** Which columns, in which order (by buttons, so by keyboard too), and how dense. */
export function ColumnChooser<R>({ columns, view, onView }: ColumnChooserProps<R>) {
  const { t } = useTranslation();
  const density = useDensity();
  const order = orderedIds(columns, view);
  const densities: Density[] = ["compact", "normal", "roomy"];

  function toggle(id: string) {
    const hidden = view.hidden.includes(id) ? view.hidden.filter((each) => each !== id) : [...view.hidden, id];
    onView({ hidden, order });
  }

  return (
    <Popover width={320} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t("ui.table.columns")}>
          <ActionIcon aria-label={t("ui.table.columns")}>
            <IconColumns3 size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("ui.table.columns")}>
        <Stack gap="xs" mah="70dvh" style={{ overflowY: "auto" }}>
          {order.map((id, place) => {
            const column = columns.find((each) => each.id === id);
            if (column === undefined) return null;
            return (
              <Group key={id} justify="space-between" wrap="nowrap" gap="xs">
                <Checkbox
                  label={column.header}
                  checked={!view.hidden.includes(id)}
                  disabled={column.fixed ?? false}
                  onChange={() => toggle(id)}
                />
                <Group gap={2} wrap="nowrap">
                  <ActionIcon
                    size="md"
                    aria-label={t("ui.table.columnUp", { name: column.header })}
                    disabled={place === 0}
                    onClick={() => onView({ hidden: view.hidden, order: move(order, id, -1) })}
                  >
                    <IconArrowUp size={16} />
                  </ActionIcon>
                  <ActionIcon
                    size="md"
                    aria-label={t("ui.table.columnDown", { name: column.header })}
                    disabled={place === order.length - 1}
                    onClick={() => onView({ hidden: view.hidden, order: move(order, id, 1) })}
                  >
                    <IconArrowDown size={16} />
                  </ActionIcon>
                </Group>
              </Group>
            );
          })}
          <Text size="sm" fw={550} id="table-density">
            {t("ui.density.title")}
          </Text>
          <SegmentedControl
            fullWidth
            aria-labelledby="table-density"
            value={density}
            onChange={(value) => setDensity(value)}
            data={densities.map((value) => ({ value, label: t(`ui.density.${value}`) }))}
          />
          <Button variant="default" onClick={() => onView(defaultView(columns))}>
            {t("ui.table.reset")}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
