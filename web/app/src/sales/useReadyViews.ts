import { useTranslation } from "react-i18next";
import type { ReadyView } from "~/views/SavedViews";
import { useMyMemberId } from "./queries";

/** Views of leads that everybody needs. */
export function useReadyViews(): ReadyView[] {
  const { t } = useTranslation();
  const me = useMyMemberId();
  return [
    {
      name: t("leadViews.hot"),
      search: { temperature: "hot", sort: "score:desc", ...(me === undefined ? {} : { owner: me }) },
    },
    { name: t("leadViews.unanswered"), search: { unanswered: "true", sort: "createdAt:asc" } },
    { name: t("leadViews.pool"), search: { pool: "true" } },
    { name: t("leadViews.lost"), search: { status: "lost" } },
  ];
}
