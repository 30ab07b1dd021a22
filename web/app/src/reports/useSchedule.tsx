import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "~/api/session";
import { can } from "~/app/permissions";
import type { ExportChoice } from "~/ui/table/types";
import type { Taken } from "./model";

const ScheduleDialog = lazy(() => import("./ScheduleDialog"));

/** The last choice of a list's exports, and its dialog: the list as it is shown now comes by itself. */
export function useSchedule(taken: Taken, list: string): { choices: ExportChoice[]; dialog: ReactNode } {
  const { t } = useTranslation();
  const may = useCan();
  const [asked, setAsked] = useState<Taken>();
  return {
    choices: may(can.scheduleReports) ? [{ label: t("reports.schedule"), run: () => setAsked(taken) }] : [],
    dialog:
      asked === undefined ? null : (
        <Suspense>
          <ScheduleDialog taken={asked} list={list} onClose={() => setAsked(undefined)} />
        </Suspense>
      ),
  };
}
