import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { useCan } from "~/api/session";
import { useListSearch } from "~/app/useListSearch";
import { FilterBar } from "~/ui/FilterBar";
import { PageHeader } from "~/ui/PageHeader";
import { showProblem } from "~/ui/toasts";
import { BoardCard } from "./BoardCard";
import { BoardColumn } from "./BoardColumn";
import { openCreateLead } from "./createLeadState";
import { useLastList } from "./lastList";
import { LeadsAsOf, useFresh } from "./live";
import { commandTo, type LeadRow, type Status, statuses } from "./model";
import { boardQuery, leadQuery, queryOf } from "./queries";
import { nextColumn } from "./boardKeys";
import { useLeadCommands } from "./useLeadCommands";
import { useLeadFilters } from "./useLeadFilters";
import { ViewSwitch } from "./ViewSwitch";
import classes from "./board.module.css";

const standard = { view: { hidden: [], order: [] } };

/** A mouse drags after a small move, a finger after a hold: so that clicks and scrolling stay what they are. */
function useBoardSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: nextColumn }),
  );
}

/** Every stage a column. Dropping a card runs the command that leads there; the server decides, the card follows. */
export function BoardPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const writes = useCan()("lead.write");
  const list = useListSearch(standard);
  useLastList("/pipeline", list.search);
  const fields = useLeadFilters();
  const shownFields = useMemo(() => fields.filter((field) => field.id !== "status"), [fields]);
  const { start, dialog } = useLeadCommands();
  const sensors = useBoardSensors();
  const [held, setHeld] = useState<LeadRow>();
  useFresh(["leads"]);
  const { status: _status, ...filters } = list.filters;
  const query = queryOf(filters);
  const { data: figures } = useQuery(boardQuery(query));
  const none = { count: 0, value: 0 };

  async function move(row: LeadRow, to: Status) {
    if (row.status === to) return;
    try {
      const lead = await queries.fetchQuery({ ...leadQuery(row.id), staleTime: 0 });
      const reopens = (lead.status === "lost" || lead.status === "nurture") && (to === "new" || to === "contacted");
      if (reopens) start(lead, "reopen");
      else if (to === "new")
        showProblem(
          new Problem({
            status: 409,
            code: "client.no-way",
            title: t("leadCommands.noWay", {
              from: t(`leads.statuses.${lead.status}`),
              to: t(`leads.statuses.${to}`),
            }),
          }),
        );
      else start(lead, commandTo[to]);
    } catch (failure) {
      showProblem(Problem.of(failure));
    }
  }

  function drop({ active, over }: DragEndEvent) {
    const row = active.data.current as LeadRow | undefined;
    setHeld(undefined);
    if (row !== undefined && over !== null) void move(row, over.id as Status);
  }

  const words = {
    name: (data: unknown) => (data as LeadRow | undefined)?.name ?? "",
    column: (id: unknown) => t(`leads.statuses.${id as Status}`),
  };
  return (
    <>
      <PageHeader
        title={t("board.title")}
        help={t("board.help")}
        actions={
          <>
            <ViewSwitch filters={list.filters} />
            {writes ? (
              <Button leftSection={<IconPlus size={16} />} onClick={openCreateLead}>
                {t("leads.create")}
              </Button>
            ) : null}
          </>
        }
      />
      <div className={classes["bar"]}>
        <FilterBar searchLabel={t("leads.search")} values={filters} onChange={list.setFilters} fields={shownFields} />
        <LeadsAsOf />
      </div>
      <DndContext
        sensors={sensors}
        onDragStart={({ active }) => setHeld(active.data.current as LeadRow)}
        onDragCancel={() => setHeld(undefined)}
        onDragEnd={drop}
        accessibility={{
          screenReaderInstructions: { draggable: t("board.instructions") },
          announcements: {
            onDragStart: ({ active }) =>
              t("board.picked", {
                name: words.name(active.data.current),
                from: words.column((active.data.current as LeadRow | undefined)?.status),
              }),
            onDragOver: ({ active, over }) =>
              over === null
                ? undefined
                : t("board.over", { name: words.name(active.data.current), to: words.column(over.id) }),
            onDragEnd: ({ active, over }) =>
              over === null
                ? undefined
                : t("board.dropped", { name: words.name(active.data.current), to: words.column(over.id) }),
            onDragCancel: ({ active }) =>
              t("board.back", {
                name: words.name(active.data.current),
                from: words.column((active.data.current as LeadRow | undefined)?.status),
              }),
          },
        }}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroller must be reachable by keyboard */}
        <div className={classes["board"]} tabIndex={0} role="group" aria-label={t("board.title")}>
          {statuses.map((status) => (
            <BoardColumn
              key={status}
              status={status}
              query={query}
              figures={figures && (figures.find((column) => column.status === status) ?? none)}
              onMove={(row, to) => void move(row, to)}
            />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>{held === undefined ? null : <BoardCard row={held} lifted />}</DragOverlay>
      </DndContext>
      {dialog}
    </>
  );
}
