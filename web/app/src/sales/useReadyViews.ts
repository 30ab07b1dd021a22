import { useTranslation } from "react-i18next";
import type { ReadyView } from "~/views/SavedViews";
import { useMyMemberId } from "./queries";

/** Views of leads that everybody needs. */
export function useReadyViews(): ReadyView[] {
  const { t } = useTranslation();
  const me = useMyMemberId();
  return [
    {
      name: t("savedViews.hot"),
      search: { temperature: "hot", sort: "score:desc", ...(me === undefined ? {} : { owner: me }) },
    },
    { name: t("savedViews.unanswered"), search: { unanswered: "true", sort: "createdAt:asc" } },
    { name: t("savedViews.pool"), search: { pool: "true" } },
    { name: t("savedViews.lost"), search: { status: "lost" } },
  ];
}
