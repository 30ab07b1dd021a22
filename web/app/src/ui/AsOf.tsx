import { useTranslation } from "react-i18next";
import { StatusBadge } from "./StatusBadge";
import { clockOf } from "./time";

/** The age of live figures; says so when the stream has fallen silent instead of looking live. */
export function AsOf({ at, silent }: { at: number | undefined; silent: boolean }) {
  const { t } = useTranslation();
  const text = at === undefined ? t("ui.asOfNever") : t("ui.asOf", { time: clockOf(at) });
  return <StatusBadge kind={silent ? "attention" : "good"}>{silent ? t("ui.notLive", { text }) : text}</StatusBadge>;
}
