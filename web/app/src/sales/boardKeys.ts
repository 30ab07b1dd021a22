import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys carry a card from column to column instead of by pixels. */
export const nextColumn: KeyboardCoordinateGetter = (event, { context }) => {
  const step = steps[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const columns = context.droppableContainers
    .getEnabled()
    .flatMap((container) => {
      const rect = context.droppableRects.get(container.id);
      return rect === undefined ? [] : [{ id: container.id, rect }];
    })
    .toSorted((a, b) => a.rect.left - b.rect.left);
  const from = columns.findIndex(
    (column) => column.id === (context.over?.id ?? context.active?.data.current?.["status"]),
  );
  const target = columns[Math.min(columns.length - 1, Math.max(0, from + step))];
  const node = context.droppableContainers.get(target?.id)?.node.current;
  node?.scrollIntoView({ inline: "nearest", block: "nearest" });
  return target === undefined ? undefined : { x: target.rect.left + 8, y: target.rect.top + 56 };
};
