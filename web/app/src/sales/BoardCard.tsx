import { useDraggable } from "@dnd-kit/core";
import { ActionIcon, Menu } from "@mantine/core";
import { IconDotsVertical, IconGripVertical } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { LeadLink } from "./leadColumns";
import { type LeadRow, type Status, statuses } from "./model";
import { useMemberNames, useMoney } from "./queries";
import { ResponseCell } from "./ResponseCell";
import { ScoreCell } from "./Temperature";
import classes from "./board.module.css";

/** What a card says: who, how warm, where, how much, whose. */
export function BoardCard({ row, lifted, handles }: { row: LeadRow; lifted?: boolean; handles?: ReactNode }) {
  const { t } = useTranslation();
  const names = useMemberNames();
  const money = useMoney();
  const owner = row.owner === undefined ? t("leads.noOwner") : (names.get(row.owner) ?? t("leads.nobody"));
  return (
    <article className={classes["card"]} data-lifted={lifted || undefined}>
      <div className={classes["title"]}>
        <LeadLink id={row.id} name={row.name} />
        {handles}
      </div>
      <div className={classes["line"]}>
        <ScoreCell score={row.score} degree={row.temperature} />
        {row.quoted === undefined ? null : <strong className="figures">{money(row.quoted)}</strong>}
      </div>
      <div className={classes["meta"]}>
        <span>{row.city ?? t(`leads.sources.${row.source}`)}</span>
        <span>{owner}</span>
      </div>
      {row.status === "new" ? (
        <div className={classes["wait"]}>
          <ResponseCell firstContactAt={row.firstContactAt} clock={row.clock} />
        </div>
      ) : null}
    </article>
  );
}

/** A card that can be carried, with a menu for those who would rather not carry. */
export function DraggableCard({ row, onMove }: { row: LeadRow; onMove: (row: LeadRow, to: Status) => void }) {
  const { t } = useTranslation();
  const writes = useCan()("lead.write");
  const { setNodeRef, listeners, attributes, setActivatorNodeRef, isDragging } = useDraggable({
    id: row.id,
    data: row,
    disabled: !writes,
  });
  const handles = writes ? (
    <span className={classes["handles"]}>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={`${t("board.moveTo")} – ${row.name}`}>
            <IconDotsVertical size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("board.moveTo")}</Menu.Label>
          {statuses
            .filter((status) => status !== row.status)
            .map((status) => (
              <Menu.Item key={status} onClick={() => onMove(row, status)}>
                {t(`leads.statuses.${status}`)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        ref={setActivatorNodeRef}
        size={28}
        {...attributes}
        onKeyDown={(event) => listeners?.["onKeyDown"]?.(event)}
        aria-label={t("board.move", { name: row.name })}
        className={classes["grip"] ?? ""}
      >
        <IconGripVertical size={16} />
      </ActionIcon>
    </span>
  ) : null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the grip and the menu do the same by keyboard
    <div
      ref={setNodeRef}
      className={classes["slot"]}
      data-dragging={isDragging || undefined}
      onMouseDown={(event) => listeners?.["onMouseDown"]?.(event)}
      onTouchStart={(event) => listeners?.["onTouchStart"]?.(event)}
    >
      <BoardCard row={row} handles={handles} />
    </div>
  );
}
