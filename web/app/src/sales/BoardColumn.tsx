import { useDroppable } from "@dnd-kit/core";
import { Button, Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePages } from "~/app/usePages";
import { ProblemNote } from "~/ui/ProblemNote";
import { StatusShape } from "~/ui/StatusBadge";
import { DraggableCard } from "./BoardCard";
import { type LeadRow, type Status, statusKind } from "./model";
import { type LeadQuery, loadLeads, useMoney } from "./queries";
import classes from "./board.module.css";

const PAGE = 25;
const closed = new Set<Status>(["won", "lost", "nurture"]);

interface BoardColumnProps {
  status: Status;
  query: LeadQuery;
  /** What the server counts here, also what is not loaded; nothing until it has answered. */
  figures: { count: number; value: number } | undefined;
  onMove: (row: LeadRow, to: Status) => void;
}

/** One stage: the hottest first, page by page. What is over shows what changed last. */
export function BoardColumn({ status, query, figures, onMove }: BoardColumnProps) {
  const { t } = useTranslation();
  const money = useMoney();
  const { setNodeRef, isOver } = useDroppable({ id: status });
  const asked: LeadQuery = {
    ...query,
    status: [status],
    sort: closed.has(status) ? "updatedAt:desc" : "score:desc",
    limit: PAGE,
  };
  const { rows, more, failure, onRetry } = usePages<LeadRow>(["leads", "board", asked], (cursor) =>
    loadLeads(asked, cursor),
  );
  const loading = rows === undefined && failure === undefined;
  const count = figures?.count ?? rows?.length ?? 0;
  const value = figures?.value ?? 0;
  const word = t(`leads.statuses.${status}`);
  return (
    <section
      ref={setNodeRef}
      className={classes["column"]}
      data-over={isOver || undefined}
      aria-label={t("board.column", { status: word, count })}
      aria-busy={loading}
    >
      <header className={classes["head"]}>
        <StatusShape kind={statusKind[status]} size={14} />
        <h2>{word}</h2>
        {loading ? null : <span className="figures">{figures === undefined && more.has ? `${count}+` : count}</span>}
        {value > 0 ? <span className={classes["sum"]}>{money(value)}</span> : null}
      </header>
      {failure !== undefined && rows === undefined ? <ProblemNote failure={failure} onRetry={onRetry} /> : null}
      {loading ? <Skeleton height={88} /> : null}
      {rows?.length === 0 ? <p className={classes["none"]}>{t("board.empty")}</p> : null}
      <ul className={classes["cards"]}>
        {(rows ?? []).map((row) => (
          <li key={row.id}>
            <DraggableCard row={row} onMove={onMove} />
          </li>
        ))}
      </ul>
      {more.has ? (
        <Button variant="subtle" fullWidth onClick={more.load} loading={more.loading}>
          {t("board.more")}
        </Button>
      ) : null}
    </section>
  );
}
