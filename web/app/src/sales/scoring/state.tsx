import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { answer, api, newIdempotencyKey } from "~/api/client";
import { StatusBadge } from "~/ui/StatusBadge";
import type { RuleSetView } from "./rules";

export function RuleSetState({ view }: { view: RuleSetView }) {
  const { t } = useTranslation();
  if (view.current) return <StatusBadge kind="good">{t("scoring.current")}</StatusBadge>;
  return view.publishedAt === undefined ? (
    <StatusBadge kind="draft">{t("scoring.draft")}</StatusBadge>
  ) : (
    <StatusBadge kind="idle">{t("scoring.earlier")}</StatusBadge>
  );
}

/** A new draft that begins with the rules of another version. */
export function useDraft() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: ({ number, rules }: RuleSetView) =>
      answer(
        api.POST("/api/v1/sales/rule-sets", {
          params: { header: { "Idempotency-Key": newIdempotencyKey() } },
          body: { rules, note: t("scoring.draftNote", { number }) },
        }),
      ),
    onSuccess: async (draft) => {
      await queries.invalidateQueries({ queryKey: ["rule-sets"] });
      void navigate({ to: "/sales/scoring/$number", params: { number: String(draft.number) } });
    },
  });
}
