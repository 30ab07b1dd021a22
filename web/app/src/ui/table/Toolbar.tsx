import { ActionIcon, Group, Menu, Tooltip } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ColumnChooser } from "./ColumnChooser";
import type { ColumnView, DataTableProps } from "./types";
import classes from "./table.module.css";

/** Saved views, filters, columns and export, above the rows. */
export function Toolbar<R>({
  views,
  filters,
  exports: choices,
  columns,
  view,
  onView,
}: DataTableProps<R> & { view: ColumnView }) {
  const { t } = useTranslation();
  if (views === undefined && filters === undefined && choices === undefined && onView === undefined) return null;
  return (
    <div className={`${classes["toolbar"]} no-print`}>
      <Group gap="xs" className={classes["filters"] ?? ""}>
        {views}
        {filters}
      </Group>
      <Group gap={4} wrap="nowrap">
        {onView === undefined ? null : <ColumnChooser columns={columns} view={view} onView={onView} />}
        {choices === undefined || choices.length === 0 ? null : (
          <Menu>
            <Menu.Target>
              <Tooltip label={t("ui.table.export")}>
                <ActionIcon aria-label={t("ui.table.export")}>
                  <IconDownload size={18} stroke={1.6} />
                </ActionIcon>
              </Tooltip>
            </Menu.Target>
            <Menu.Dropdown>
              {choices.map((choice) => (
                <Menu.Item key={choice.label} onClick={choice.run}>
                  {choice.label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
    </div>
  );
}
