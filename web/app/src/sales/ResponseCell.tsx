import { useTranslation } from "react-i18next";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { relatively } from "~/ui/time";
import { useNow } from "./useNow";
import classes from "./sales.module.css";

const TICK_UNTIL_MS = 3_600_000;

/** Minutes and seconds, as on a stopwatch. */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Counts down to the promise, then up from where it was broken. */
function Clock({ deadline }: { deadline: string }) {
  const { t } = useTranslation();
  const now = useNow(1_000);
  const left = new Date(deadline).getTime() - now;
  if (left >= 0) {
    // Over a weekend nobody reads hours from a stopwatch.
    const words =
      left < TICK_UNTIL_MS
        ? t("leads.left", { time: stopwatch(left) })
        : t("leads.due", { time: relatively(deadline, now) });
    return <StatusBadge kind="information">{words}</StatusBadge>;
  }
  const over = -left < TICK_UNTIL_MS ? stopwatch(-left) : relatively(deadline, now);
  return <StatusBadge kind="stop">{t("leads.over", { time: over })}</StatusBadge>;
}

interface ResponseCellProps {
  firstContactAt?: string | undefined;
  /** As the server counts business time; absent where nobody was promised an answer. */
  clock?: { deadline: string; endedAt?: string } | undefined;
}

/** Whether somebody has answered them, and if not, how the time runs for who was promised an answer. */
export function ResponseCell({ firstContactAt, clock }: ResponseCellProps) {
  const { t } = useTranslation();
  if (firstContactAt !== undefined) {
    return (
      <span className={classes["answered"]}>
        {t("leads.answered")} <Instant at={firstContactAt} />
      </span>
    );
  }
  return clock === undefined || clock.endedAt !== undefined ? <>–</> : <Clock deadline={clock.deadline} />;
}
