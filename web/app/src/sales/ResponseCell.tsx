import { useTranslation } from "react-i18next";
import { Instant } from "~/ui/Instant";
import { StatusBadge } from "~/ui/StatusBadge";
import { relatively } from "~/ui/time";
import type { Status } from "./model";
import { useNow } from "./useNow";
import classes from "./sales.module.css";

const TICK_UNTIL_MS = 3_600_000;

/** Minutes and seconds, as on a stopwatch. */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

interface Waiting {
  createdAt: string;
  /** When the promise is broken, as the server counts business time; absent while it has not said. */
  deadline?: string | undefined;
}

/** Counts down to the promise, then up. Without a deadline it says only how long they have waited. */
function Clock({ createdAt, deadline }: Waiting) {
  const { t } = useTranslation();
  const now = useNow(1_000);
  const waited = now - new Date(createdAt).getTime();
  if (deadline === undefined) {
    const time = waited < TICK_UNTIL_MS ? stopwatch(waited) : relatively(createdAt, now);
    return <StatusBadge kind="information">{t("leads.waiting", { time })}</StatusBadge>;
  }
  const left = new Date(deadline).getTime() - now;
  if (left >= 0) return <StatusBadge kind="information">{t("leads.left", { time: stopwatch(left) })}</StatusBadge>;
  const over = -left < TICK_UNTIL_MS ? stopwatch(-left) : relatively(deadline, now);
  return <StatusBadge kind="stop">{t("leads.over", { time: over })}</StatusBadge>;
}

/** Whether somebody has answered them, and if not, how the time runs. */
export function ResponseCell({
  status,
  firstContactAt,
  ...waiting
}: Waiting & { status: Status; firstContactAt?: string | undefined }) {
  const { t } = useTranslation();
  if (firstContactAt !== undefined) {
    return (
      <span className={classes["answered"]}>
        {t("leads.answered")} <Instant at={firstContactAt} />
      </span>
    );
  }
  if (status === "won" || status === "lost" || status === "nurture") return <>–</>;
  return <Clock {...waiting} />;
}
