import { Skeleton } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./table.module.css";

const LATE_MS = 200;
const lines = Array.from({ length: 8 }, (_, line) => line);

/** The shape of what is coming, but only after 200 ms: a fast answer should not flicker. */
export function TableSkeleton({ columns }: { columns: number }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  const cells = Array.from({ length: Math.max(columns, 1) }, (_, cell) => cell);
  return (
    <div role="status" aria-label={t("ui.loading")} className={classes["skeleton"]}>
      {late
        ? lines.map((line) => (
            <div key={line} className={classes["skeletonRow"]}>
              {cells.map((cell) => (
                <Skeleton key={cell} height={14} radius="sm" />
              ))}
            </div>
          ))
        : null}
    </div>
  );
}
