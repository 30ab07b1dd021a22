import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "~/api/session";
import classes from "./TopBar.module.css";

// Most people work in one firm.
const FirmMenu = lazy(() => import("./FirmMenu"));

function FirmName() {
  const { t } = useTranslation();
  const { firm } = useSession();
  return (
    <div className={classes["firm"]}>
      <span>{firm?.name ?? t("shell.noFirm")}</span>
    </div>
  );
}

/** Which firm one works in, to be changed where there are more. */
export function FirmSwitcher() {
  const { firms } = useSession();
  return firms.length < 2 ? (
    <FirmName />
  ) : (
    <Suspense fallback={<FirmName />}>
      <FirmMenu />
    </Suspense>
  );
}
