import { ActionIcon } from "@mantine/core";
import { IconStar, IconStarFilled } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Problem } from "~/api/problem";
import { showDone, showProblem } from "~/ui/toasts";
import { favouriteQuery, keptKey, type RecordRef, star } from "./queries";

/** Keeps a record at hand for the person who looks, or not any more. */
export function StarButton({ kind, id }: RecordRef) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = favouriteQuery({ kind, id });
  const { data } = useQuery(query);
  const change = useMutation({
    mutationFn: (favourite: boolean) => star({ kind, id }, favourite),
    onSuccess: (after) => {
      queries.setQueryData(query.queryKey, after);
      void queries.invalidateQueries({ queryKey: keptKey });
      showDone(after.favourite ? t("kept.starred") : t("kept.unstarred"));
    },
    onError: (problem) => showProblem(Problem.of(problem)),
  });
  if (data === undefined) return null;
  const label = data.favourite ? t("kept.unstar") : t("kept.star");
  return (
    <ActionIcon
      variant="subtle"
      aria-label={label}
      title={label}
      loading={change.isPending}
      onClick={() => change.mutate(!data.favourite)}
    >
      {data.favourite ? <IconStarFilled size={18} /> : <IconStar size={18} />}
    </ActionIcon>
  );
}
