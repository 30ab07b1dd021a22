import { ActionBar, Button, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nothingSelected, type Selection } from "./types";
import classes from "./table.module.css";

interface BulkBarProps {
  selection: Selection;
  loaded: string[];
  total?: number;
  /** Whether more rows match than are loaded. */
  more?: boolean;
  bulk?: (selection: Selection, count: number) => ReactNode;
  onSelection?: (selection: Selection) => void;
}

/** The acts on what is chosen; offers all that match once every loaded row is chosen. */
export function BulkBar({ selection, loaded, total, more = false, bulk, onSelection }: BulkBarProps) {
  const { t } = useTranslation();
  const count = selection.all ? (total ?? loaded.length) : selection.ids.size;
  const everyLoaded = loaded.length > 0 && loaded.every((id) => selection.ids.has(id));
  const canTakeAll = !selection.all && everyLoaded && (total === undefined ? more : total > loaded.length);
  // A list that is not counted says so instead of a number.
  const uncounted = selection.all && total === undefined;
  return (
    <ActionBar
      opened={count > 0 && bulk !== undefined}
      onClose={() => onSelection?.(nothingSelected)}
      closeOnEscape
      aria-label={t("ui.table.bulk")}
      className={`no-print ${classes["bulk"] ?? ""}`}
      position={{ bottom: "calc(var(--bottom) + 16px)", left: 0, right: 0 }}
    >
      <Text size="sm" fw={550} role="status" className="figures">
        {uncounted ? t("ui.table.allSelected") : t("ui.table.selected", { count })}
      </Text>
      {canTakeAll ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onSelection?.({ ids: selection.ids, all: true })}>
          {total === undefined ? t("ui.table.selectAllMatching") : t("ui.table.selectAll", { count: total })}
        </Button>
      ) : null}
      <ActionBar.Divider />
      {bulk?.(selection, count)}
      <ActionBar.CloseButton aria-label={t("ui.table.clearSelection")} />
    </ActionBar>
  );
}
